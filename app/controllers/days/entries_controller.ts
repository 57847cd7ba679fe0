import type { HttpContext } from '@adonisjs/core/http'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { dateOf, dayFrom } from '#services/days/bounds'
import { writeDraftOfDay } from '#services/drafts/day'

/** What happened on a day goes into its journal: a log of its own, or below the one that stands. */
export default class EntriesController {
  async store(ctx: HttpContext) {
    const person = ctx.person!
    const day = dayFrom(ctx.params.day)
    await change(ctx, 'journal.changes.drafted', { date: dateOf(day, person) }, (set) =>
      writeDraftOfDay(set, person, day)
    )
    return back(ctx, `/days/${day}/shutdown`)
  }
}
