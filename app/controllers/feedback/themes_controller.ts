import type { HttpContext } from '@adonisjs/core/http'
import { presentThemes } from '#presenters/feedback_themes'

/** What is said again and again. */
export default class ThemesController {
  async show({ person, request, view }: HttpContext) {
    return view.render('pages/feedback/themes', await presentThemes(person!, request.qs()))
  }
}
