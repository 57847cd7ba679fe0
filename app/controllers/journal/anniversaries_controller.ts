import type { HttpContext } from '@adonisjs/core/http'
import { onThisDay } from '#presenters/on_this_day'
import { isDay } from '#services/calendar/day'

/** What was written on this day of the months and years before. */
export default class AnniversariesController {
  async show({ person, request, view }: HttpContext) {
    const { day } = request.qs()
    const fits = isDay(day) && day > '1000' && day < '9000'
    return view.render(
      'pages/journal/on_this_day',
      await onThisDay(person!, fits ? day : person!.today)
    )
  }
}
