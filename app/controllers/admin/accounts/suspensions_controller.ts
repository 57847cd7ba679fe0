import type { HttpContext } from '@adonisjs/core/http'
import { disable, restore } from '#services/administration/accounts'
import { accountOf, act, ask } from '#services/page/administration'

/** Keeping an account out, with all that it holds, until it is let in again. */
export default class SuspensionsController {
  async create(ctx: HttpContext) {
    return ask(ctx, 'suspension', await accountOf(ctx))
  }

  async store(ctx: HttpContext) {
    const user = await accountOf(ctx)
    return act(ctx, 'disabled', user, (actor) => disable(actor, user))
  }

  async destroy(ctx: HttpContext) {
    const user = await accountOf(ctx)
    return act(ctx, 'restored', user, (actor) => restore(actor, user))
  }
}
