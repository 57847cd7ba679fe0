import type { HttpContext } from '@adonisjs/core/http'
import { energyWeek } from '#presenters/energy_week'
import { shownDay } from '#services/energy/shown_day'

/** A week's check-ins, hour by hour. */
export default class WeeksController {
  async show({ person, request, view }: HttpContext) {
    const day = shownDay(request.qs().day, person!)
    return view.render('pages/energy/week', await energyWeek(person!, day))
  }
}
