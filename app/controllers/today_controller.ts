import type { HttpContext } from '@adonisjs/core/http'
import { presentTasks } from '#presenters/task_row'
import { TaskList } from '#queries/task_list'
import { navigation } from '#services/page/navigation'

export default class TodayController {
  async show({ person, view }: HttpContext) {
    const { rows } = await new TaskList(person!, { planned: person!.today, status: 'any' }).page()
    const { projects } = await navigation(person!)
    return view.render('pages/today/show', { tasks: presentTasks(rows, person!, projects) })
  }
}
