import type { HttpContext } from '@adonisjs/core/http'
import { promisesPage } from '#presenters/promises'

/** What the person owes their contacts, and what these owe them. */
export default class PromisesController {
  async index({ person, request, view }: HttpContext) {
    return view.render('pages/promises/index', await promisesPage(person!, request.qs()))
  }
}
