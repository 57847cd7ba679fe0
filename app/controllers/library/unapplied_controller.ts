import type { HttpContext } from '@adonisjs/core/http'
import { unappliedPage } from '#presenters/unapplied'

/** What was learned but never applied, and the next step for each. */
export default class UnappliedController {
  async index({ person, request, view }: HttpContext) {
    return view.render('pages/library/unapplied', await unappliedPage(person!, request.qs()))
  }
}
