import { type HttpContext, RequestValidator } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import i18nManager from '@adonisjs/i18n/services/main'
import type User from '#models/user'
import { noteSession } from '#services/accounts/sessions'
import { instance } from '#services/instance'
import { Person } from '#services/person'
import { type Translate, translator } from '#services/translator'
import { shareWithView } from '#services/page/share'

/**
 * Finds out who asks and in which language, once per request. Everything below reads `ctx.person`
 * (null for someone who has not signed in) and `ctx.t`.
 */
export default class PersonMiddleware {
  static {
    RequestValidator.messagesProvider = (ctx) =>
      i18nManager.locale(ctx.locale).createMessagesProvider()
  }

  async handle(ctx: HttpContext, next: NextFn) {
    const signedIn = await ctx.auth.use('web').check()
    const user = signedIn ? (ctx.auth.use('web').user as User) : null

    if (user?.disabledAt) {
      await ctx.auth.use('web').logout()
      ctx.person = null
    } else {
      ctx.person = user && new Person(user)
      if (user && ctx.auth.use('web').viaRemember) await noteSession(ctx, user)
    }
    ctx.locale =
      ctx.person?.user.locale ??
      i18nManager.getSupportedLocaleFor(ctx.request.languages()) ??
      i18nManager.defaultLocale
    ctx.t = translator(ctx.locale)
    await instance()
    shareWithView(ctx)
    return next()
  }
}

declare module '@adonisjs/core/http' {
  interface HttpContext {
    person: Person | null
    locale: string
    t: Translate
  }
}
