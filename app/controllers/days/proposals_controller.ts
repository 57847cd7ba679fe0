import type { HttpContext } from '@adonisjs/core/http'
import Task from '#models/task'
import { dayHref } from '#presenters/day_heading'
import { dateOf, dayFrom, futureDay } from '#services/days/bounds'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { proposalValidator } from '#validators/day'

/** A proposal that the person takes up: the task stands first in the day's focus. */
export default class ProposalsController {
  async store(ctx: HttpContext) {
    const { params, request } = ctx
    const person = ctx.person!
    const day = futureDay(dayFrom(params.day), person)
    const { task_id: id } = await request.validateUsing(proposalValidator)
    const task = await Task.kept(person).where('id', id).where('status', 'open').firstOrFail()
    const said = { title: task.title, date: dateOf(day, person) }
    await change(ctx, 'energy.changes.put_first', said, async (set) => {
      const own = await Task.kept(person, { client: set.trx }).where('id', id).firstOrFail()
      await own.planFor(set, day, person.clock)
      await own.moveInPlan(set, { direction: 'top' })
    })
    return back(ctx, dayHref(day, person.today))
  }
}
