import type { HttpContext } from '@adonisjs/core/http'
import Task from '#models/task'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { otherTask, waitFor } from '#services/tasks/move'
import { showTask } from '#services/tasks/show'
import { blockerValidator } from '#validators/task'

/** The tasks that one waits for. */
export default class BlockersController {
  create(ctx: HttpContext) {
    return showTask(ctx)
  }

  async store(ctx: HttpContext) {
    const { params, request } = ctx
    const person = ctx.person!
    const task = await Task.kept(person).where('id', params.task_id).firstOrFail()
    const { blocker_id: blockerId } = await request.validateUsing(blockerValidator)
    const blocker = await otherTask(blockerId, 'blocker_id', person)
    await change(ctx, 'tasks.changes.blocked', { title: task.title, by: blocker.title }, (set) =>
      waitFor(set, task, blocker, person)
    )
    return back(ctx, `/tasks/${task.id}`)
  }

  async destroy(ctx: HttpContext) {
    const { person, params } = ctx
    const task = await Task.kept(person!).where('id', params.task_id).firstOrFail()
    await change(ctx, 'tasks.changes.unblocked', { title: task.title }, (set) =>
      task.unblockFrom(set, params.id)
    )
    return back(ctx, `/tasks/${task.id}`)
  }
}
