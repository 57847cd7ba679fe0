import type { HttpContext } from '@adonisjs/core/http'

const LOCAL_PATH = /^\/(?![/\\])[^\s]*$/

/** Back to where the form said, else to the page that it was on, else to `fallback`. */
export function back({ request, response }: HttpContext, fallback = '/today') {
  const wanted = request.input('_return')
  if (typeof wanted === 'string' && LOCAL_PATH.test(wanted)) return response.redirect(wanted)

  const referrer = request.header('referer')
  if (referrer && URL.canParse(referrer)) {
    const url = new URL(referrer)
    if (url.host === request.host()) return response.redirect(url.pathname + url.search)
  }
  return response.redirect(fallback)
}
