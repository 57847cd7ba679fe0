import type { HttpContext } from '@adonisjs/core/http'
import Task from '#models/task'
import { taskListPage } from '#presenters/task_list_page'
import { address } from '#services/page/address'
import { change } from '#services/page/change'
import { newTask, storeFromForm, storeFromLines } from '#services/tasks/add'
import { leave } from '#services/tasks/leave'
import { readTaskValues } from '#services/tasks/read'
import { saveTask } from '#services/tasks/save'
import { showTask } from '#services/tasks/show'
import { updateTaskValidator } from '#validators/task'

export default class TasksController {
  async index({ person, request, response, view }: HttpContext) {
    const query = request.qs()
    // a form sends its empty fields as well; an address says only what differs from the usual
    if (Object.values(query).includes('')) return response.redirect(address('/tasks', query))
    return view.render('pages/tasks/index', await taskListPage(person!, query))
  }

  /** Quick add as a page, with the full form beside it. */
  async create(ctx: HttpContext) {
    return newTask(ctx)
  }

  /** One or several lines in words, or the full form. */
  async store(ctx: HttpContext) {
    const isForm =
      ctx.request.input('text') === undefined && ctx.request.input('title') !== undefined
    return isForm ? storeFromForm(ctx) : storeFromLines(ctx)
  }

  async show(ctx: HttpContext) {
    return showTask(ctx)
  }

  async edit(ctx: HttpContext) {
    return showTask(ctx, { editing: true })
  }

  async update(ctx: HttpContext) {
    const { person, params, request } = ctx
    const task = await Task.kept(person!).where('id', params.id).firstOrFail()
    const { version, was, keep_now, ...input } = await request.validateUsing(updateTaskValidator)
    return saveTask(ctx, task, await readTaskValues(input, person!), { version, was, keep_now })
  }

  async destroy(ctx: HttpContext) {
    const task = await Task.kept(ctx.person!).where('id', ctx.params.id).firstOrFail()
    await change(ctx, 'tasks.changes.trashed', { title: task.title }, (set) =>
      task.trash(set, ctx.person!.clock.now)
    )
    return leave(ctx)
  }
}
