import { errors, type HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** Administrators only. For everyone else these pages do not exist. */
export default class AdminMiddleware {
  handle({ person, request, response }: HttpContext, next: NextFn) {
    if (!person?.user.isAdmin) {
      throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
    }
    response.header('Cache-Control', 'private, no-store')
    return next()
  }
}
