import type { HttpContext } from '@adonisjs/core/http'
import Task from '#models/task'
import { back } from '#services/page/back'
import { change } from '#services/page/change'

/** The timer of a task: it runs for one task at a time. */
export default class TimersController {
  async store(ctx: HttpContext) {
    const { person, params } = ctx
    const task = await Task.kept(person!).where('id', params.task_id).firstOrFail()
    await change(ctx, 'time.changes.started', { title: task.title }, (set) =>
      task.startTimer(set, person!.clock)
    )
    return back(ctx, `/tasks/${task.id}`)
  }

  async destroy(ctx: HttpContext) {
    const { person, params } = ctx
    const task = await Task.kept(person!).where('id', params.task_id).firstOrFail()
    await change(ctx, 'time.changes.stopped', { title: task.title }, (set) =>
      task.stopTimer(set, person!.clock)
    )
    return back(ctx, `/tasks/${task.id}`)
  }
}
