import type { HttpContext } from '@adonisjs/core/http'
import { cspFactory, frameGuardFactory, hstsFactory, noSniffFactory } from '@adonisjs/shield/guards'
import shield from '#config/shield'

const guards = [
  cspFactory({ ...shield.csp }),
  frameGuardFactory({ ...shield.xFrame }),
  hstsFactory({ ...shield.hsts }),
  noSniffFactory({ ...shield.contentTypeSniffing }),
]

/**
 * Shield looks at the form's token before it sets its headers: a page about a refused token, and one
 * about an error before that, would go out without them.
 */
export async function addGuardHeaders(ctx: HttpContext) {
  if (ctx.response.response.hasHeader('content-security-policy')) return
  for (const guard of guards) await guard(ctx)
}
