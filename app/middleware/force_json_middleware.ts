import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** Under `/api` every answer is JSON, errors and unknown routes too, whatever the client accepts. */
export default class ForceJsonMiddleware {
  handle({ request }: HttpContext, next: NextFn) {
    const path = request.url()
    if (path === '/api' || path.startsWith('/api/')) {
      request.request.headers.accept = 'application/json'
    }
    return next()
  }
}
