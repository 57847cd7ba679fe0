import type { HttpContext } from '@adonisjs/core/http'
import { refuse } from '#exceptions/refuse'
import User from '#models/user'
import { signIn, signOut } from '#services/accounts/sessions'
import { countTry, forgetTries } from '#start/limiter'
import { signInValidator } from '#validators/account'

/** Signing in and out. */
export default class SessionController {
  create({ view }: HttpContext) {
    return view.render('pages/session/create')
  }

  async store(ctx: HttpContext) {
    const {
      email,
      password,
      remember_me: remember,
    } = await ctx.request.validateUsing(signInValidator)
    await countTry('sign_in', ctx, email)
    const user = await User.verifyCredentials(email, password)
    if (user.disabledAt) refuse('credentials', ctx.t('accounts.sign_in.refused'))

    await forgetTries('sign_in', ctx, email)
    await signIn(ctx, user, remember)
    return ctx.response.redirect().toIntendedRoute('today.show')
  }

  async destroy(ctx: HttpContext) {
    await signOut(ctx)
    return ctx.response.redirect().toRoute('session.create')
  }
}
