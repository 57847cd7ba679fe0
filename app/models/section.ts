import { compose } from '@adonisjs/core/helpers'
import { SectionSchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import { endOf, Positioned } from '#models/mixins/positioned'
import { Trashable } from '#models/mixins/trashable'
import type { Change } from '#services/changes/change'
import type { DateTime } from 'luxon'

/** A part of a project: a heading in its list, a column of its board. */
export default class Section extends compose(SectionSchema, OwnedByUser, Positioned, Trashable) {
  /** Makes a section, the last one of its project. */
  static async add(change: Change, project: { id: number }, name: string) {
    const sections = Section.kept({ id: change.userId }, { client: change.trx })
    const position = await endOf(sections.where('project_id', project.id))
    return change.create(Section, { projectId: project.id, name, position })
  }

  /** The section goes to the trash; its tasks stay in the project, without a section. */
  async trashKeepingTasks(change: Change, now: DateTime) {
    const { default: Task } = await import('#models/task')
    const tasks = await Task.of({ id: this.userId }, { client: change.trx }).where(
      'section_id',
      this.id
    )
    for (const task of tasks) {
      task.sectionId = null
      await change.save(task)
    }
    await this.trash(change, now)
  }
}
