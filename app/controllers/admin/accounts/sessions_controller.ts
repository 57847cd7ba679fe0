import type { HttpContext } from '@adonisjs/core/http'
import { signOutEverywhere } from '#services/administration/accounts'
import { accountOf, act, ask } from '#services/page/administration'
import { signOutValidator } from '#validators/administration'

/** Where an account is signed in. */
export default class SessionsController {
  async create(ctx: HttpContext) {
    return ask(ctx, 'sign_out', await accountOf(ctx))
  }

  async destroy(ctx: HttpContext) {
    const user = await accountOf(ctx)
    const { tokens } = await ctx.request.validateUsing(signOutValidator)
    return act(ctx, 'signed_out', user, (actor) => signOutEverywhere(actor, user, Boolean(tokens)))
  }
}
