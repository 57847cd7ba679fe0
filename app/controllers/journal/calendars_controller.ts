import type { HttpContext } from '@adonisjs/core/http'
import { journalCalendar } from '#presenters/journal_calendar'

const MONTH = /^[1-8]\d{3}-(0[1-9]|1[0-2])$/

/** A month of the journal. */
export default class CalendarsController {
  async show({ person, request, view }: HttpContext) {
    const { month } = request.qs()
    const fits = typeof month === 'string' && MONTH.test(month)
    const shown = fits ? month : person!.today.slice(0, 7)
    return view.render('pages/journal/calendar', await journalCalendar(person!, shown))
  }
}
