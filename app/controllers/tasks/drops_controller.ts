import type { HttpContext } from '@adonisjs/core/http'
import Task from '#models/task'
import { back } from '#services/page/back'
import { change } from '#services/page/change'

/** A task that will not be done is dropped; it can be taken up again. */
export default class DropsController {
  async store(ctx: HttpContext) {
    const { person, params } = ctx
    const task = await Task.kept(person!).where('id', params.task_id).firstOrFail()
    await change(ctx, 'tasks.changes.dropped', { title: task.title }, (set) =>
      task.drop(set, person!.clock)
    )
    return back(ctx, '/tasks')
  }

  async destroy(ctx: HttpContext) {
    const { person, params } = ctx
    const task = await Task.kept(person!).where('id', params.task_id).firstOrFail()
    await change(ctx, 'tasks.changes.reopened', { title: task.title }, (set) => task.reopen(set))
    return back(ctx, '/tasks')
  }
}
