import type { HttpContext } from '@adonisjs/core/http'
import Task from '#models/task'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { dateOf, dayAfter, dayFrom } from '#services/days/bounds'

/** All leftovers of a day at once: they move on to the next one. */
export default class CarriesController {
  async store(ctx: HttpContext) {
    const { person, params } = ctx
    const day = dayFrom(params.day)
    const to = dayAfter(day, person!.today)
    const leftovers = () =>
      Task.kept(person!).where('status', 'open').where('planned_on', '<=', day)
    const [{ $extras }] = await leftovers().count('* as count')
    await change(
      ctx,
      'today.changes.carried_all',
      { count: Number($extras.count), date: dateOf(to, person!) },
      async (set) => {
        const tasks = await leftovers()
          .useTransaction(set.trx)
          .orderBy('planned_on')
          .orderBy('plan_position')
          .orderBy('id')
        for (const task of tasks) await task.carryTo(set, to)
      }
    )
    return back(ctx, `/days/${day}/shutdown`)
  }
}
