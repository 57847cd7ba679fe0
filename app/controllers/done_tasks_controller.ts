import type { HttpContext } from '@adonisjs/core/http'
import { byClosedDay } from '#presenters/days'
import { presentTasks } from '#presenters/task_row'
import { TaskList } from '#queries/task_list'
import { address } from '#services/page/address'
import { navigation } from '#services/page/navigation'
import { cursorFrom } from '#validators/task_filters'

/** What was closed, done or dropped, by the day on which it was. */
export default class DoneTasksController {
  async index({ person, request, view }: HttpContext) {
    const cursor = cursorFrom(request.qs())
    const filters = {
      status: 'closed',
      sort: 'closed',
      subtasks: true,
      hidden: true,
      cursor,
    } as const
    const { rows, next } = await new TaskList(person!, filters).page()
    const { projects, tags } = await navigation(person!)
    return view.render('pages/done/index', {
      days: byClosedDay(rows, presentTasks(rows, person!, projects), person!),
      nextHref: next && address('/tasks/done', { cursor: next }),
      projects,
      tags,
    })
  }
}
