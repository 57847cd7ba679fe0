import type { HttpContext } from '@adonisjs/core/http'
import Task from '#models/task'
import { focusPage } from '#presenters/focus_page'

/** One task, as large as the screen, and nothing beside it. */
export default class FocusesController {
  async show({ person, params, view }: HttpContext) {
    const task = await Task.kept(person!).where('id', params.task_id).firstOrFail()
    return view.render('pages/focus/show', await focusPage(person!, task))
  }
}
