import type { HttpContext } from '@adonisjs/core/http'
import { doToTask } from '#services/tasks/verb'

/** A completion is created when a task is done and destroyed when it is opened again. */
export default class CompletionsController {
  store(ctx: HttpContext) {
    return doToTask(ctx, 'tasks.changes.completed', (task, set, clock) => task.complete(set, clock))
  }

  destroy(ctx: HttpContext) {
    return doToTask(ctx, 'tasks.changes.reopened', (task, set) => task.reopen(set))
  }
}
