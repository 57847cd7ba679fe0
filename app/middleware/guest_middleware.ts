import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** Signing in and up is for people who have not. */
export default class GuestMiddleware {
  handle({ person, response }: HttpContext, next: NextFn) {
    response.header('Cache-Control', 'no-store')
    // see resources/js/behaviors/whole_page.ts
    response.header('X-Whole-Page', 'true')
    return person ? response.redirect().toRoute('today.show') : next()
  }
}
