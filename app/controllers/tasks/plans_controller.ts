import type { HttpContext } from '@adonisjs/core/http'
import Task from '#models/task'
import { whenPage } from '#presenters/when_page'
import type { Day } from '#services/calendar/day'
import { dateOf, futureDay } from '#services/days/bounds'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { planValidator } from '#validators/day'

/** A plan puts a task into the focus of a day; without one it waits in its list. */
export default class PlansController {
  /** The days to choose from. */
  async edit({ person, params, request, view }: HttpContext) {
    const task = await Task.kept(person!).where('id', params.task_id).firstOrFail()
    return view.render('pages/days/when', whenPage(person!, task, request.header('referer')))
  }

  /** Plans the task for today. */
  async store(ctx: HttpContext) {
    return this.#plan(ctx, ctx.person!.today)
  }

  async update(ctx: HttpContext) {
    const { day } = await ctx.request.validateUsing(planValidator)
    return this.#plan(ctx, futureDay(day, ctx.person!))
  }

  async destroy(ctx: HttpContext) {
    const { person, params } = ctx
    const task = await Task.kept(person!).where('id', params.task_id).firstOrFail()
    await change(ctx, 'today.changes.unplanned', { title: task.title }, (set) =>
      task.planFor(set, null, person!.clock)
    )
    return back(ctx)
  }

  async #plan(ctx: HttpContext, day: Day) {
    const { person, params } = ctx
    const task = await Task.kept(person!).where('id', params.task_id).firstOrFail()
    const data = { title: task.title, date: dateOf(day, person!) }
    await change(ctx, 'today.changes.planned', data, (set) => task.planFor(set, day, person!.clock))
    return back(ctx)
  }
}
