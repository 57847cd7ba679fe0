import type { HttpContext } from '@adonisjs/core/http'
import { refuse } from '#exceptions/refuse'
import Task from '#models/task'
import { CannotNest, MAX_DEPTH } from '#models/task/nestable'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { showTask } from '#services/tasks/show'
import { parentValidator } from '#validators/task'

/** The task that one is a step of. */
export default class ParentsController {
  edit(ctx: HttpContext) {
    return showTask(ctx)
  }

  /** Under another task, or, without one, a task of its own. */
  async update(ctx: HttpContext) {
    const { person, params, request, t } = ctx
    const task = await Task.kept(person!).where('id', params.task_id).firstOrFail()
    const { parent_id: parentId } = await request.validateUsing(parentValidator)
    const parent = parentId ? await Task.kept(person!).where('id', parentId).first() : null
    if (parentId && !parent) refuse('parent_id', t('tasks.invalid.parent'))

    const [label, data] = parent
      ? ['tasks.changes.nested', { title: task.title, under: parent.title }]
      : ['tasks.changes.own', { title: task.title }]
    try {
      await change(ctx, label as string, data as Record<string, string>, (set) =>
        task.moveUnder(set, parent)
      )
    } catch (error) {
      if (!(error instanceof CannotNest)) throw error
      const said = { title: parent!.title, max: MAX_DEPTH }
      refuse('parent_id', t(`tasks.invalid.under_${error.reason}`, said))
    }
    return back(ctx, `/tasks/${task.id}`)
  }

  /** One level up. */
  async destroy(ctx: HttpContext) {
    const { person, params } = ctx
    const task = await Task.kept(person!).where('id', params.task_id).firstOrFail()
    await change(ctx, 'tasks.changes.out', { title: task.title }, (set) => task.moveOut(set))
    return back(ctx, `/tasks/${task.id}`)
  }
}
