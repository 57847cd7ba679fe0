import type { HttpContext } from '@adonisjs/core/http'
import { edgeGlobals } from 'edge.js'
import i18nManager from '@adonisjs/i18n/services/main'
import { addGuardHeaders } from '#exceptions/guard_headers'
import { shareWithView } from '#services/page/share'
import { translator } from '#services/translator'

const { escape } = edgeGlobals.html

type Details = {
  /** Until it may be tried again; 0 when that is not the reason. */
  seconds?: number
  /** What has to be put right, sentence by sentence. */
  messages?: string[]
}

/**
 * Answers with a page that says what happened, what to do, and keeps what was typed. An error may
 * come before anyone knows who asks, and while nothing works: then the page makes do with less.
 *
 * @param words the status whose words are shown
 */
export async function renderError(
  ctx: HttpContext,
  status: number,
  words: number,
  { seconds = 0, messages = [] }: Details = {}
) {
  settle(ctx)
  await addGuardHeaders(ctx)
  const { t, response } = ctx
  const title = t(`errors.${words}.title`)
  const advice = seconds
    ? t('errors.wait', { minutes: Math.ceil(seconds / 60) })
    : t(`errors.${words}.advice`)
  const typed = [409, 419, 422, 429].includes(words) ? typedTexts(ctx) : []

  response.status(status)
  response.header('Cache-Control', 'no-store')
  if (seconds) response.header('Retry-After', seconds)
  try {
    const page = { status, title, advice, messages, typed, retry: retryPath(ctx, words) }
    return response.send(await ctx.view.render('pages/errors/show', page))
  } catch (error) {
    ctx.logger.error({ err: error }, 'error page')
    return response
      .header('Content-Type', 'text/html; charset=utf-8')
      .send(plain(ctx, title, advice))
  }
}

/** An error before the first middleware leaves the person and their language open. */
function settle(ctx: HttpContext) {
  if ((ctx as Partial<HttpContext>).t) return
  ctx.person ??= null
  ctx.locale =
    i18nManager.getSupportedLocaleFor(ctx.request.languages()) ?? i18nManager.defaultLocale
  ctx.t = translator(ctx.locale)
  shareWithView(ctx)
}

/** The page of the form that could not be taken, to be opened again. */
function retryPath({ request }: HttpContext, words: number): string | null {
  if (words !== 419 && words !== 429) return null
  const referrer = request.header('referer')
  if (!referrer || !URL.canParse(referrer)) return null
  const { host, pathname, search } = new URL(referrer)
  return host === request.host() ? pathname + search : null
}

/** What was typed into a form that could not be taken: shown, so that it can be copied. */
function typedTexts({ request }: HttpContext): string[] {
  return Object.entries(request.body() ?? {})
    .filter(([name]) => !name.startsWith('_') && name !== 'shown' && !/password/.test(name))
    .flatMap(([, value]) => value)
    .filter((value) => typeof value === 'string' && value !== '')
    .slice(0, 20)
}

const plain = ({ locale, t }: HttpContext, title: string, advice: string) =>
  `<!doctype html><html lang="${escape(locale)}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>${escape(title)}</title><h1>${escape(title)}</h1><p>${escape(advice)}</p><p><a href="/today">${escape(t('errors.back'))}</a></p></html>`
