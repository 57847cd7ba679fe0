import type { HttpContext } from '@adonisjs/core/http'
import { refuse } from '#exceptions/refuse'
import Task from '#models/task'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { showTask } from '#services/tasks/show'

/** One occurrence of a repeating task is left out. */
export default class SkipsController {
  create(ctx: HttpContext) {
    return showTask(ctx)
  }

  async store(ctx: HttpContext) {
    const { person, params, t } = ctx
    const task = await Task.kept(person!).where('id', params.task_id).firstOrFail()
    if (!task.recurs || !task.isOpen) refuse('repeat', t('tasks.invalid.skip'))
    await change(ctx, 'tasks.changes.skipped', { title: task.title }, (set) =>
      task.skip(set, person!.clock)
    )
    return back(ctx, `/tasks/${task.id}`)
  }
}
