import type { HttpContext } from '@adonisjs/core/http'
import { findKeyResult } from '#services/goals/find'
import { measurable, pastDay } from '#services/goals/measure'
import { showGoal } from '#services/goals/show'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { measurementValidators } from '#validators/key_result'

/** The values of a key result, each on a day. */
export default class MeasurementsController {
  async create(ctx: HttpContext) {
    const { goal, keyResult } = await findKeyResult(ctx)
    await measurable(goal, keyResult.id, 'value', ctx.person!)
    return showGoal(ctx)
  }

  async store(ctx: HttpContext) {
    const person = ctx.person!
    const { goal, keyResult } = await findKeyResult(ctx)
    const { value, measured_on: day } = await ctx.request.validateUsing(measurementValidators.whole)
    const measuredOn = pastDay('measured_on', day, person)
    const row = await measurable(goal, keyResult.id, 'value', person)
    await change(ctx, 'goals.changes.measured', { title: row.title, value }, (set) =>
      row.measure(set, value, measuredOn)
    )
    return back(ctx, `/goals/${goal.id}`)
  }

  async destroy(ctx: HttpContext) {
    const { goal, keyResult } = await findKeyResult(ctx)
    const row = await keyResult.measurements().where('id', ctx.params.id).firstOrFail()
    const { title } = keyResult
    await change(ctx, 'goals.changes.measurement_removed', { title }, (set) => set.delete(row))
    return back(ctx, `/goals/${goal.id}`)
  }
}
