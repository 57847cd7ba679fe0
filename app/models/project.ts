import { compose } from '@adonisjs/core/helpers'
import { hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import { ProjectSchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import { endOf, Positioned } from '#models/mixins/positioned'
import { Trashable } from '#models/mixins/trashable'
import Section from '#models/section'
import Task from '#models/task'
import type { Change } from '#services/changes/change'

/** The colours that a project can have: names of tokens in resources/css. */
export const PROJECT_COLORS = [
  'blue',
  'green',
  'orange',
  'pink',
  'red',
  'amber',
  'lime',
  'teal',
  'cyan',
  'violet',
  'brown',
  'gray',
] as const

/** A named, coloured list of tasks. Its sections are the columns of its board. */
export default class Project extends compose(ProjectSchema, OwnedByUser, Positioned, Trashable) {
  @hasMany(() => Section)
  declare sections: HasMany<typeof Section>

  get isArchived() {
    return this.archivedAt !== null
  }

  /** Makes a project, the last one in the side navigation. */
  static async add(change: Change, attributes: Pick<Project, 'name' | 'color' | 'notes'>) {
    const projects = Project.kept({ id: change.userId }, { client: change.trx })
    const position = await endOf(projects)
    return change.create(Project, { ...attributes, position })
  }

  async archive(change: Change, now: DateTime) {
    this.archivedAt = now
    await change.save(this)
  }

  async unarchive(change: Change) {
    this.archivedAt = null
    await change.save(this)
  }

  /** The project and what is in it go to the trash together, as one change. */
  async trashWithTasks(change: Change, now: DateTime) {
    const tasks = await Task.kept({ id: this.userId }, { client: change.trx }).where(
      'project_id',
      this.id
    )
    for (const task of tasks) {
      task.trashedAt = now
      await change.save(task)
    }
    await this.trash(change, now)
  }
}
