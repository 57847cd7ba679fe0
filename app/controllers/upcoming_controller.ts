import type { HttpContext } from '@adonisjs/core/http'
import { upcoming } from '#presenters/upcoming'
import { isDay } from '#services/calendar/day'

/** What is to come, day by day, with what is overdue before it. */
export default class UpcomingController {
  async show({ person, request, view }: HttpContext) {
    const { from } = request.qs()
    const first = isDay(from) && from > person!.today && from < '9000' ? from : person!.today
    return view.render('pages/upcoming/show', await upcoming(person!, first))
  }
}
