import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import PasswordReset from '#models/password_reset'
import User from '#models/user'
import { announce, resetPassword, sendPasswordReset } from '#services/accounts/passwords'
import { afterResponse } from '#services/background'
import { countTry } from '#start/limiter'
import { forgottenPasswordValidator, resetPasswordValidator } from '#validators/account'

/** A way back in for someone who forgot their password. */
export default class PasswordResetsController {
  create({ view }: HttpContext) {
    return view.render('pages/password_resets/create')
  }

  /** Whether there is such an account is found out after the answer, which is the same for all. */
  async store(ctx: HttpContext) {
    const { email } = await ctx.request.validateUsing(forgottenPasswordValidator)
    await countTry('password_reset', ctx, email)
    const now = DateTime.utc()
    afterResponse(ctx, 'password reset mail', () => sendPasswordReset(email, now))
    return ctx.response.redirect().toRoute('password_resets.show')
  }

  show({ view }: HttpContext) {
    return view.render('pages/password_resets/show')
  }

  async edit(ctx: HttpContext) {
    const reset = await PasswordReset.findUsable(ctx.params.token, DateTime.utc())
    return page(ctx, reset)
  }

  async update(ctx: HttpContext) {
    const now = DateTime.utc()
    const reset = await PasswordReset.findUsable(ctx.params.token, now)
    if (!reset) return page(ctx, null)

    const { email, fullName } = await User.findOrFail(reset.userId)
    const { password } = await ctx.request.validateUsing(resetPasswordValidator, {
      meta: { personal: { email, fullName } },
    })
    const user = await resetPassword(reset, password, now)
    if (!user) return page(ctx, null)

    afterResponse(ctx, 'password changed mail', () => announce(user, 'password'))
    ctx.session.flash('notice', ctx.t('accounts.reset.done'))
    return ctx.response.redirect().toRoute('session.create')
  }
}

function page({ params, response, view }: HttpContext, reset: PasswordReset | null) {
  if (!reset) response.status(404)
  // the address of this page is a secret
  response.header('Referrer-Policy', 'no-referrer')
  return view.render('pages/password_resets/edit', { token: params.token, usable: Boolean(reset) })
}
