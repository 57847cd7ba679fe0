import type { HttpContext } from '@adonisjs/core/http'
import { demote, promote } from '#services/administration/accounts'
import { accountOf, act, ask } from '#services/page/administration'

/** Whether an account administers the instance. */
export default class AdministrationsController {
  async create(ctx: HttpContext) {
    const user = await accountOf(ctx)
    return ask(ctx, user.isAdmin ? 'demotion' : 'promotion', user)
  }

  async store(ctx: HttpContext) {
    const user = await accountOf(ctx)
    return act(ctx, 'promoted', user, (actor) => promote(actor, user))
  }

  async destroy(ctx: HttpContext) {
    const user = await accountOf(ctx)
    return act(ctx, 'demoted', user, (actor) => demote(actor, user))
  }
}
