import type { HttpContext } from '@adonisjs/core/http'
import Task from '#models/task'
import { back } from '#services/page/back'
import { change } from '#services/page/change'

/** A completion is created when a task is done and destroyed when it is opened again. */
export default class CompletionsController {
  async store(ctx: HttpContext) {
    const { person, params } = ctx
    const task = await Task.kept(person!).where('id', params.task_id).firstOrFail()
    await change(ctx, 'tasks.changes.completed', { title: task.title }, (set) =>
      task.complete(set, person!.clock)
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
