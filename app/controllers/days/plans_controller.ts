import type { HttpContext } from '@adonisjs/core/http'
import DayLog from '#models/day_log'
import { change } from '#services/page/change'
import { dateOf, dayFrom } from '#services/days/bounds'
import { dayHref } from '#presenters/day_heading'
import { planPage } from '#presenters/day_page'

/** Planning a day: what waits on one side, the day with its hours on the other. */
export default class PlansController {
  async show({ person, params, request, response, view }: HttpContext) {
    const day = dayFrom(params.day)
    if (day < person!.today) return response.redirect(dayHref(day, person!.today))
    return view.render(
      'pages/days/plan',
      await planPage(person!, day, { arrange: request.qs().arrange === '1' })
    )
  }

  async store(ctx: HttpContext) {
    const { person, params, response } = ctx
    const day = dayFrom(params.day)
    await change(ctx, 'today.changes.day_planned', { date: dateOf(day, person!) }, async (set) => {
      const log = await DayLog.on(set, day)
      await log.markPlanned(set, person!.clock.now)
    })
    return response.redirect(dayHref(day, person!.today))
  }
}
