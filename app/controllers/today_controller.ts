import type { HttpContext } from '@adonisjs/core/http'
import { dayPage } from '#presenters/day_page'

/** The day that it is. */
export default class TodayController {
  async show({ person, request, view }: HttpContext) {
    const arrange = request.qs().arrange === '1'
    return view.render('pages/days/show', await dayPage(person!, person!.today, { arrange }))
  }
}
