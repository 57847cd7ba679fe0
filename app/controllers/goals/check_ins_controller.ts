import type { HttpContext } from '@adonisjs/core/http'
import Goal from '#models/goal'
import { formValues } from '#presenters/area'
import { confidenceChoices } from '#presenters/goal_page'
import { changeCheckIn, checkIn, removeCheckIn } from '#services/goals/check_ins'
import { showGoal } from '#services/goals/show'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { checkInForm } from '#validators/check_in'

/** What a person thinks of a goal, time and again. */
export default class CheckInsController {
  create(ctx: HttpContext) {
    return showGoal(ctx)
  }

  async store(ctx: HttpContext) {
    const goal = await this.#goalOf(ctx)
    const input = await ctx.request.validateUsing(checkInForm)
    await change(ctx, 'goals.changes.checked_in', { title: goal.title }, (set) =>
      checkIn(set, goal, input, ctx.person!)
    )
    return back(ctx, `/goals/${goal.id}`)
  }

  async edit(ctx: HttpContext) {
    const goal = await this.#goalOf(ctx)
    const row = await goal.checkIns().where('id', ctx.params.id).firstOrFail()
    const values = formValues(row, ctx.person!)
    const page = { goal, checkIn: row, values, confidences: confidenceChoices(ctx.person!) }
    return ctx.view.render('pages/goals/check_ins/edit', page)
  }

  async update(ctx: HttpContext) {
    const goal = await this.#goalOf(ctx)
    const row = await goal.checkIns().where('id', ctx.params.id).firstOrFail()
    const { note, ...input } = await ctx.request.validateUsing(checkInForm)
    await change(ctx, 'goals.changes.check_in_changed', { title: goal.title }, (set) =>
      changeCheckIn(set, goal, row, { ...input, note: note ?? '' }, ctx.person!)
    )
    return ctx.response.redirect().toPath(`/goals/${goal.id}`)
  }

  async destroy(ctx: HttpContext) {
    const goal = await this.#goalOf(ctx)
    const row = await goal.checkIns().where('id', ctx.params.id).firstOrFail()
    await change(ctx, 'goals.changes.check_in_removed', { title: goal.title }, (set) =>
      removeCheckIn(set, goal, row)
    )
    return back(ctx, `/goals/${goal.id}`)
  }

  #goalOf({ params, person }: HttpContext) {
    return Goal.kept(person!).where('id', params.goal_id).firstOrFail()
  }
}
