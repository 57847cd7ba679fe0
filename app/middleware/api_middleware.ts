import { errors, type HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { countRequest } from '#services/api/limits'
import { ApiProblem } from '#services/api/problem'
import { findRoute } from '#services/api/routes'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** Takes everything under `/api` past the router's middleware: no session, no view, no form. */
export default class ApiMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    const { request, response } = ctx
    const path = request.url()
    if (path !== '/api' && !path.startsWith('/api/')) return next()

    // HEAD is answered by what answers GET; a form's `_method` means nothing here
    const sent = request.request.method ?? 'GET'
    const method = sent === 'HEAD' ? 'GET' : sent
    const found = findRoute(path, method)
    // what a controller answers is a page about the API
    if (found && typeof found.route.handler !== 'function') return next()

    response.header('Cache-Control', 'private, no-cache')
    response.header('X-Content-Type-Options', 'nosniff')
    response.header('Vary', 'Origin')
    if (!found) return this.#refuse(ctx, path, method)

    ctx.params = found.params
    ctx.route = found.route
    return (found.route.handler as (ctx: HttpContext) => unknown)(ctx)
  }

  async #refuse(ctx: HttpContext, path: string, method: string) {
    const { response } = ctx
    const allowed = METHODS.filter((one) => findRoute(path, one))
    if (method !== 'OPTIONS') await countRequest(ctx, null)
    if (allowed.length === 0) throw new errors.E_ROUTE_NOT_FOUND([method, path])
    if (allowed.includes('GET')) allowed.push('HEAD')
    const Allow = [...allowed, 'OPTIONS'].join(', ')
    if (method === 'OPTIONS') return response.status(204).header('Allow', Allow).send(null)
    throw new ApiProblem('method_not_allowed', undefined, [], { Allow })
  }
}
