import type { HttpContext } from '@adonisjs/core/http'
import User from '#models/user'
import { signInValidator } from '#validators/account'

/** Signing in and out. */
export default class SessionController {
  create({ view }: HttpContext) {
    return view.render('pages/session/create')
  }

  async store(ctx: HttpContext) {
    const { email, password, remember_me: remember } = await ctx.request.validateUsing(signInValidator)
    const user = await User.verifyCredentials(email, password)
    await ctx.auth.use('web').login(user, Boolean(remember))
    return ctx.response.redirect().toIntendedRoute('today.show')
  }

  async destroy({ auth, response }: HttpContext) {
    await auth.use('web').logout()
    return response.redirect().toRoute('session.create')
  }
}
