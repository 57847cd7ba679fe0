import type { HttpContext } from '@adonisjs/core/http'
import { presentKeptInTouch } from '#presenters/contact_views'

/** Whom it is time to get in touch with. */
export default class InTouchController {
  async index({ person, view }: HttpContext) {
    return view.render('pages/contacts/in_touch', await presentKeptInTouch(person!))
  }
}
