import type { HttpContext } from '@adonisjs/core/http'
import Task from '#models/task'
import { change } from '#services/page/change'
import { duplicateTask } from '#services/tasks/duplicate'

/** A copy of a task, to be changed a little. */
export default class DuplicatesController {
  async store(ctx: HttpContext) {
    const { person, params, response } = ctx
    const task = await Task.kept(person!).where('id', params.task_id).firstOrFail()
    const copy = await change(ctx, 'tasks.changes.duplicated', { title: task.title }, (set) =>
      duplicateTask(set, task, person!)
    )
    return response.redirect(`/tasks/${copy.id}`)
  }
}
