import type { HttpContext } from '@adonisjs/core/http'
import { presentTasks } from '#presenters/task_row'
import { TaskList } from '#queries/task_list'
import { address } from '#services/page/address'
import { navigation } from '#services/page/navigation'
import { cursorFrom } from '#validators/task_filters'

/** Tasks that belong to no project yet, in the person's order. */
export default class InboxController {
  async show({ person, request, view }: HttpContext) {
    const cursor = cursorFrom(request.qs())
    const list = new TaskList(person!, { project: 'none', sort: 'position', cursor })
    const { rows, next } = await list.page()
    const { projects, tags } = await navigation(person!)
    return view.render('pages/inbox/show', {
      tasks: presentTasks(rows, person!, projects),
      nextHref: next && address('/inbox', { cursor: next }),
      arrange: request.qs().arrange === '1',
      projects,
      tags,
    })
  }
}
