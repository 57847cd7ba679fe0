import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { isReady } from '#start/health'

/**
 * `/health` says that the process answers, `/health/ready` that it can work. Answered before the
 * router: a probe needs no session, and the first one holds when the database is away.
 */
export default class HealthMiddleware {
  async handle({ request, response }: HttpContext, next: NextFn) {
    const path = request.url()
    if (path !== '/health' && path !== '/health/ready') return next()

    const ready = path === '/health' || (await isReady())
    response.header('Cache-Control', 'no-store')
    return response.status(ready ? 200 : 503).json({ status: ready ? 'ok' : 'unavailable' })
  }
}
