import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import app from '@adonisjs/core/services/app'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import sirv from 'sirv'

const YEAR = 31_536_000

/**
 * Serves `public/`. In production the list of files is read once, so that a request for a page costs
 * no look at the disk, and the compressed twins written by the build are sent.
 */
const serve = sirv(app.publicPath(), {
  dev: !app.inProduction,
  brotli: true,
  gzip: true,
  dotfiles: false,
  setHeaders(response: ServerResponse, path: string) {
    // names under /assets/ carry a hash of their content, icons.svg is asked for with one
    const immutable = path.startsWith('/assets/') || path === '/icons.svg'
    response.setHeader(
      'Cache-Control',
      immutable ? `public, max-age=${YEAR}, immutable` : 'public, max-age=3600'
    )
    response.setHeader('X-Content-Type-Options', 'nosniff')
  },
})

export default class AssetsMiddleware {
  handle({ request, response }: HttpContext, next: NextFn) {
    const method = request.request.method
    if (method !== 'GET' && method !== 'HEAD') return next()
    // files have an extension, pages have none
    if (!/\.[a-z0-9]+$/i.test(request.url())) return next()
    // a build that runs beside the server may have taken a listed file away
    if (!existsSync(app.publicPath(`.${request.url()}`))) return next()

    return new Promise<void>((resolve, reject) => {
      const raw: ServerResponse = response.response
      raw.once('close', resolve)
      serve(request.request as IncomingMessage, raw, () => {
        raw.off('close', resolve)
        Promise.resolve(next()).then(() => resolve(), reject)
      })
    })
  }
}
