import type { HttpContext } from '@adonisjs/core/http'
import { change } from '#services/page/change'
import { addStarters, startersOf } from '#services/skills/starters'

/** A few skills to begin with. */
export default class StartersController {
  async store(ctx: HttpContext) {
    const starters = startersOf(ctx.person!)
    await change(ctx, 'skills.changes.starter', { count: starters.length }, (set) =>
      addStarters(set, ctx.person!)
    )
    return ctx.response.redirect().toPath('/skills')
  }
}
