import type { HttpContext } from '@adonisjs/core/http'
import Task from '#models/task'
import { presentTasks } from '#presenters/task_row'
import { TaskList } from '#queries/task_list'
import { change } from '#services/page/change'
import { back } from '#services/page/back'
import { navigation } from '#services/page/navigation'
import { taskFiltersFrom } from '#validators/task_filters'

export default class TasksController {
  async index({ person, request, view }: HttpContext) {
    const filters = taskFiltersFrom(request.qs())
    const { rows, next } = await new TaskList(person!, filters).page()
    const { projects } = await navigation(person!)
    return view.render('pages/tasks/index', {
      filters,
      tasks: presentTasks(rows, person!, projects),
      next,
    })
  }

  async destroy(ctx: HttpContext) {
    const task = await Task.kept(ctx.person!).where('id', ctx.params.id).firstOrFail()
    await change(ctx, 'tasks.changes.trashed', { title: task.title }, (set) =>
      task.trash(set, ctx.person!.clock.now)
    )
    return back(ctx, '/tasks')
  }
}
