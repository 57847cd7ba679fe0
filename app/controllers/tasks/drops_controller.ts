import type { HttpContext } from '@adonisjs/core/http'
import { doToTask } from '#services/tasks/verb'

/** A task that will not be done is dropped; it can be taken up again. */
export default class DropsController {
  store(ctx: HttpContext) {
    return doToTask(ctx, 'tasks.changes.dropped', (task, set, clock) => task.drop(set, clock))
  }

  destroy(ctx: HttpContext) {
    return doToTask(ctx, 'tasks.changes.reopened', (task, set) => task.reopen(set))
  }
}
