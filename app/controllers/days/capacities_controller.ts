import type { HttpContext } from '@adonisjs/core/http'
import DayLog from '#models/day_log'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { dateOf, dayFrom } from '#services/days/bounds'
import { dayHref } from '#presenters/day_heading'
import { capacityValidator } from '#validators/day'

/** The hours that a person has on one day, where they differ from their usual ones. */
export default class CapacitiesController {
  async update(ctx: HttpContext) {
    const day = dayFrom(ctx.params.day)
    const { hours } = await ctx.request.validateUsing(capacityValidator)
    return this.#set(
      ctx,
      day,
      hours === null || hours === undefined ? null : Math.round(hours * 60)
    )
  }

  /** Back to the usual hours. */
  async destroy(ctx: HttpContext) {
    return this.#set(ctx, dayFrom(ctx.params.day), null)
  }

  async #set(ctx: HttpContext, day: string, minutes: number | null) {
    const label = minutes === null ? 'today.changes.usual_hours' : 'today.changes.hours'
    await change(
      ctx,
      label,
      { date: dateOf(day, ctx.person!), hours: (minutes ?? 0) / 60 },
      async (set) => {
        const log = await DayLog.on(set, day)
        await log.setCapacity(set, minutes)
      }
    )
    return back(ctx, dayHref(day, ctx.person!.today))
  }
}
