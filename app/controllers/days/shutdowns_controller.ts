import type { HttpContext } from '@adonisjs/core/http'
import DayLog from '#models/day_log'
import { change } from '#services/page/change'
import { dateOf, dayFrom } from '#services/days/bounds'
import { dayHref } from '#presenters/day_heading'
import { shutdownPage } from '#presenters/day_page'

/** Shutting a day down: deciding about each leftover, looking at what was done, closing it. */
export default class ShutdownsController {
  async show({ person, params, response, view }: HttpContext) {
    const day = dayFrom(params.day)
    if (day > person!.today) return response.redirect(dayHref(day, person!.today))
    return view.render('pages/days/shutdown', await shutdownPage(person!, day))
  }

  /** Opens a closed day again. */
  async destroy(ctx: HttpContext) {
    const { person, params, response } = ctx
    const day = dayFrom(params.day)
    await change(ctx, 'today.changes.reopened', { date: dateOf(day, person!) }, async (set) => {
      const log = await DayLog.on(set, day)
      await log.reopen(set)
    })
    return response.redirect(dayHref(day, person!.today))
  }
}
