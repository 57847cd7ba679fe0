import type { HttpContext } from '@adonisjs/core/http'
import DayLog from '#models/day_log'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { dayFrom } from '#services/days/bounds'

/** The day's line about the review of its week is waved off. */
export default class ReviewDismissalsController {
  async store(ctx: HttpContext) {
    const day = dayFrom(ctx.params.day)
    await change(ctx, 'reviews.changes.dismissed', {}, async (set) => {
      const log = await DayLog.on(set, day)
      await set.save(log.merge({ reviewDismissed: true }))
    })
    return back(ctx)
  }
}
