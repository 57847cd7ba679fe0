import type { HttpContext } from '@adonisjs/core/http'
import { focusTask } from '#queries/focus'
import { navigation } from '#services/page/navigation'

/** One task at a time: the one whose timer runs, else the first open one of today. */
export default class FocusController {
  async show({ person, response, view }: HttpContext) {
    const { running } = await navigation(person!)
    const id = running?.taskId ?? (await focusTask(person!))
    if (id) {
      return response.redirect(`/tasks/${id}/focus`)
    }
    return view.render('pages/focus/empty')
  }
}
