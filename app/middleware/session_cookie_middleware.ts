import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/**
 * Leaves out the session's cookie of a page that is only read, where the browser has sent the same one: it has no end date that
 * would have to be prolonged, and signing it again takes a twentieth of a page's time. Runs inside the
 * session's own middleware, which sets the cookie last of all.
 */
export default class SessionCookieMiddleware {
  async handle({ request, response, session }: HttpContext, next: NextFn) {
    const answer = await next()
    if (request.method() !== 'GET' || session.fresh || session.hasRegeneratedSession) return answer

    const setCookie = response.cookie.bind(response)
    response.cookie = (name, ...rest) =>
      name === session.config.cookieName ? response : setCookie(name, ...rest)
    return answer
  }
}
