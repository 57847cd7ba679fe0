import type { HttpContext } from '@adonisjs/core/http'
import { doToTask } from '#services/tasks/verb'

/** The timer of a task: it runs for one task at a time. */
export default class TimersController {
  store(ctx: HttpContext) {
    return doToTask(
      ctx,
      'time.changes.started',
      (task, set, clock) => task.startTimer(set, clock),
      `/tasks/${ctx.params.task_id}`
    )
  }

  destroy(ctx: HttpContext) {
    return doToTask(
      ctx,
      'time.changes.stopped',
      (task, set, clock) => task.stopTimer(set, clock),
      `/tasks/${ctx.params.task_id}`
    )
  }
}
