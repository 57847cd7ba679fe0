import type { HttpContext } from '@adonisjs/core/http'
import { find } from '#controllers/readiness/criteria_controller'
import { back } from '#services/page/back'
import { change } from '#services/page/change'

/** A line of a role is there. */
export default class TicksController {
  async store(ctx: HttpContext) {
    const { role, criterion } = await find(ctx.person!, ctx.params)
    const { title } = criterion
    await change(ctx, 'readiness.changes.ticked', { title }, (set) =>
      criterion.tick(set, ctx.person!.today)
    )
    return back(ctx, `/readiness/${role.id}`)
  }

  async destroy(ctx: HttpContext) {
    const { role, criterion } = await find(ctx.person!, ctx.params)
    const { title } = criterion
    await change(ctx, 'readiness.changes.unticked', { title }, (set) => criterion.untick(set))
    return back(ctx, `/readiness/${role.id}`)
  }
}
