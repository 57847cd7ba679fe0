import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { bodyOf } from '#services/utf8'

/** Sends a long page as bytes. */
export default class BytesMiddleware {
  async handle({ response }: HttpContext, next: NextFn) {
    await next()
    const text = response.getBody()
    if (typeof text !== 'string') return
    const body = bodyOf(text)
    if (body === text) return
    // of bytes nobody can tell what they are, as the framework tells it of a text
    const type = /^\s*</.test(text) ? 'html' : 'plain'
    response.safeHeader('Content-Type', `text/${type}; charset=utf-8`)
    response.send(body)
  }
}
