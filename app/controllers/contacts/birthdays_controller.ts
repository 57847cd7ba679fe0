import type { HttpContext } from '@adonisjs/core/http'
import { presentBirthdays } from '#presenters/contact_views'

/** Birthdays, the next first. */
export default class BirthdaysController {
  async index({ person, view }: HttpContext) {
    return view.render('pages/contacts/birthdays', await presentBirthdays(person!))
  }
}
