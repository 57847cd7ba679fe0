import type { HttpContext } from '@adonisjs/core/http'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { dateOf, dayAfter, dayFrom } from '#services/days/bounds'
import { carryAll, leftoversOf } from '#services/days/carry'

/** All leftovers of a day at once: they move on to the next one. */
export default class CarriesController {
  async store(ctx: HttpContext) {
    const person = ctx.person!
    const day = dayFrom(ctx.params.day)
    const to = dayAfter(day, person.today)
    const [{ $extras }] = await leftoversOf(person, day).count('* as count')
    const data = { count: Number($extras.count), date: dateOf(to, person) }
    await change(ctx, 'today.changes.carried_all', data, (set) => carryAll(set, day, to))
    return back(ctx, `/days/${day}/shutdown`)
  }
}
