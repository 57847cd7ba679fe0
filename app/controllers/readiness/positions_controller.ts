import type { HttpContext } from '@adonisjs/core/http'
import { find } from '#controllers/readiness/criteria_controller'
import { placeAmong } from '#models/mixins/ordering'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { placeFrom, positionValidator } from '#validators/position'

/** The place of a criterion in its role. */
export default class PositionsController {
  async update(ctx: HttpContext) {
    const { role, criterion } = await find(ctx.person!, ctx.params)
    const place = placeFrom(await ctx.request.validateUsing(positionValidator))
    const { title } = criterion
    await change(ctx, 'readiness.changes.criterion_moved', { title }, (set) =>
      placeAmong(set, criterion, () => role.criteria(set.trx), place)
    )
    return back(ctx, `/readiness/${role.id}`)
  }
}
