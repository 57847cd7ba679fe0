import type { HttpContext } from '@adonisjs/core/http'
import { checkCredentials } from '#services/accounts/credentials'
import { signIn, signOut } from '#services/accounts/sessions'
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
    const user = await checkCredentials(ctx, email, password)
    await signIn(ctx, user, remember)
    return ctx.response.redirect().toIntendedRoute('today.show')
  }

  async destroy(ctx: HttpContext) {
    await signOut(ctx)
    return ctx.response.redirect().toRoute('session.create')
  }
}
