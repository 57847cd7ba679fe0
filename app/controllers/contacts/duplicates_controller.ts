import type { HttpContext } from '@adonisjs/core/http'
import { presentDuplicates } from '#presenters/contact_merge'

/** Contacts that may be the same person. */
export default class DuplicatesController {
  async index({ person, view }: HttpContext) {
    return view.render('pages/contacts/duplicates', await presentDuplicates(person!))
  }
}
