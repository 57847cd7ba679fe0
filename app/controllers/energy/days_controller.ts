import type { HttpContext } from '@adonisjs/core/http'
import { energyDay } from '#presenters/energy_day'
import { shownDay } from '#services/energy/shown_day'

/** A day's check-ins as a curve. */
export default class DaysController {
  async show({ person, request, view }: HttpContext) {
    const day = shownDay(request.qs().day, person!)
    return view.render('pages/energy/day', await energyDay(person!, day))
  }
}
