import type { HttpContext } from '@adonisjs/core/http'
import Task from '#models/task'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { moveUnder, nestingOf, otherTask } from '#services/tasks/move'
import { showTask } from '#services/tasks/show'
import { parentValidator } from '#validators/task'

/** The task that one is a step of. */
export default class ParentsController {
  edit(ctx: HttpContext) {
    return showTask(ctx)
  }

  /** Under another task, or, without one, a task of its own. */
  async update(ctx: HttpContext) {
    const { params, request } = ctx
    const person = ctx.person!
    const task = await Task.kept(person).where('id', params.task_id).firstOrFail()
    const { parent_id: parentId } = await request.validateUsing(parentValidator)
    const parent = parentId ? await otherTask(parentId, 'parent_id', person) : null
    await change(ctx, ...nestingOf(task, parent), (set) => moveUnder(set, task, parent, person))
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
