import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** A page is drawn as bytes, of which the framework cannot tell what they are. */
export default class BytesMiddleware {
  async handle({ response }: HttpContext, next: NextFn) {
    await next()
    if (Buffer.isBuffer(response.getBody())) {
      response.safeHeader('Content-Type', 'text/html; charset=utf-8')
    }
  }
}
