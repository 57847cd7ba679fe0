import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** Pages behind it are for people who have signed in; others sign in first and come back. */
export default class AuthMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    // kept by no cache: going back after signing out shows nothing
    ctx.response.header('Cache-Control', 'private, no-store')
    if (ctx.person) return next()
    return ctx.response.redirect().withIntendedUrl().toRoute('session.create')
  }
}
