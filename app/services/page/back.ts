import type { HttpContext } from '@adonisjs/core/http'

const LOCAL_PATH = /^\/(?![/\\])[^\s]*$/

/** Where the form said that one goes afterwards, else `fallback`. */
export function returnPath({ request }: HttpContext, fallback: string): string {
  const wanted = request.input('_return')
  return typeof wanted === 'string' && LOCAL_PATH.test(wanted) ? wanted : fallback
}

/** Back to where the form said, else to the page that it was on, else to `fallback`. */
export function back(ctx: HttpContext, fallback = '/today') {
  const { request, response } = ctx
  const wanted = returnPath(ctx, '')
  if (wanted) return response.redirect(wanted)

  const referrer = request.header('referer')
  if (referrer && URL.canParse(referrer)) {
    const url = new URL(referrer)
    if (url.host === request.host()) return response.redirect(url.pathname + url.search)
  }
  return response.redirect(fallback)
}
