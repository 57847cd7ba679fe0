import type { HttpContext } from '@adonisjs/core/http'
import { refuse } from '#exceptions/refuse'
import Task from '#models/task'
import { BlockingCycle } from '#models/task/blockable'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { showTask } from '#services/tasks/show'
import { blockerValidator } from '#validators/task'

/** The tasks that one waits for. */
export default class BlockersController {
  create(ctx: HttpContext) {
    return showTask(ctx)
  }

  async store(ctx: HttpContext) {
    const { person, params, request, t } = ctx
    const task = await Task.kept(person!).where('id', params.task_id).firstOrFail()
    const { blocker_id: blockerId } = await request.validateUsing(blockerValidator)
    const blocker = await Task.kept(person!).where('id', blockerId).first()
    if (!blocker) refuse('blocker_id', t('tasks.invalid.blocker'))
    try {
      await change(ctx, 'tasks.changes.blocked', { title: task.title, by: blocker!.title }, (set) =>
        task.blockBy(set, blocker!)
      )
    } catch (error) {
      if (!(error instanceof BlockingCycle)) throw error
      refuse('blocker_id', t('tasks.invalid.cycle', { title: blocker!.title }))
    }
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
