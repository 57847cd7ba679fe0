import type { HttpContext } from '@adonisjs/core/http'
import Task from '#models/task'
import { oneLine } from '#services/tasks/read'
import { saveTask } from '#services/tasks/save'
import { showTask } from '#services/tasks/show'
import { updateTitleValidator } from '#validators/task'

/** A task's title, edited where it stands. */
export default class TitlesController {
  edit(ctx: HttpContext) {
    return showTask(ctx, { editing: true })
  }

  async update(ctx: HttpContext) {
    const task = await Task.kept(ctx.person!).where('id', ctx.params.task_id).firstOrFail()
    const { title, ...seen } = await ctx.request.validateUsing(updateTitleValidator)
    return saveTask(ctx, task, { title: oneLine(title) }, seen)
  }
}
