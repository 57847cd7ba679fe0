import type { HttpContext } from '@adonisjs/core/http'
import { meetingCalendar } from '#presenters/meeting_calendar'
import { isDay } from '#services/calendar/day'

/** Meetings of a month or a week. */
export default class CalendarsController {
  async show({ person, request, view }: HttpContext) {
    const { view: width, day } = request.qs()
    const fits = isDay(day) && day > '1000' && day < '9000'
    const shown = fits ? day : person!.today
    const page = await meetingCalendar(person!, width === 'month' ? 'month' : 'week', shown)
    return view.render('pages/meetings/calendar', page)
  }
}
