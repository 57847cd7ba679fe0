import type { HttpContext } from '@adonisjs/core/http'
import Section from '#models/section'
import Task from '#models/task'
import { listOf } from '#services/bulk_edit'
import type { Change } from '#services/changes/change'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { placeFrom, taskPositionValidator } from '#validators/position'

/** The place of a task: in its list or another one, or in its day's focus. */
export default class PositionsController {
  async update(ctx: HttpContext) {
    const { person, params, request } = ctx
    const task = await Task.kept(person!).where('id', params.task_id).firstOrFail()
    const input = await request.validateUsing(taskPositionValidator)
    const place = placeFrom(input)

    await change(ctx, 'lists.changes.moved', { title: task.title }, async (set) => {
      if (input.list === 'plan' && task.plannedOn) return task.moveInPlan(set, place)
      const list = await listFor(set, task, input)
      return task.moveInList(set, place, { list, today: person!.today })
    })
    return back(ctx, '/tasks')
  }
}

/** A section says which project it is of; a project without a section is its list without one. */
async function listFor(
  set: Change,
  task: Task,
  input: { project_id?: number | null; section_id?: number | null }
) {
  const { project_id: project, section_id: section } = input
  if (project === undefined && section === undefined) return undefined
  if (project !== undefined) return listOf(set, project, section ?? null)
  if (!section) return { projectId: task.projectId, sectionId: null }
  const { projectId } = await Section.kept({ id: set.userId }, { client: set.trx })
    .where('id', section)
    .firstOrFail()
  return listOf(set, projectId, section)
}
