import app from '@adonisjs/core/services/app'
import { ExceptionHandler, type HttpContext } from '@adonisjs/core/http'
import { errors as lucidErrors } from '@adonisjs/lucid'
import { errors as shieldErrors } from '@adonisjs/shield'
import { errors as vineErrors } from '@vinejs/vine'
import { back } from '#services/page/back'
import { renderInvalid } from '#exceptions/invalid_input'
import { DuplicateSubmission } from '#services/changes/change'
import { translator } from '#services/translator'

const PAGES = new Set([400, 403, 404, 405, 409, 413, 415, 419, 422, 429])

/** Every failure becomes a page that says what to do, or `{ message, status }` under `/api`. */
export default class HttpExceptionHandler extends ExceptionHandler {
  protected debug = app.inDev
  protected renderStatusPages = false

  async handle(error: any, ctx: HttpContext) {
    if (ctx.request.url().startsWith('/api')) return this.#json(error, ctx)
    if (error instanceof DuplicateSubmission) return back(ctx)
    if (error instanceof vineErrors.E_VALIDATION_ERROR) return renderInvalid(error, ctx)

    const status = statusOf(error)
    if (status === 500 && app.inDev) return super.handle(error, ctx)
    return this.#page(status, ctx)
  }

  /** Expected failures are not news; unexpected ones are logged with all that is known. */
  async report(error: any, ctx: HttpContext) {
    if (statusOf(error) < 500 || error instanceof DuplicateSubmission) return
    ctx.logger.error({ err: error, method: ctx.request.method(), path: ctx.request.url() })
  }

  async #page(status: number, ctx: HttpContext) {
    const known = PAGES.has(status) ? status : status >= 500 ? 500 : 400
    const t = ctx.t ?? translator('en')
    ctx.response.status(status)
    if (!(ctx as Partial<HttpContext>).view) return ctx.response.send(t(`errors.${known}.title`))
    return ctx.response.send(
      await ctx.view.render('pages/errors/show', {
        t,
        status,
        title: t(`errors.${known}.title`),
        advice: t(`errors.${known}.advice`),
        user: ctx.person?.user ?? null,
        typed: status === 419 ? typedTexts(ctx) : [],
      })
    )
  }

  #json(error: any, ctx: HttpContext) {
    const status = statusOf(error)
    const message = translator('en')(`errors.${PAGES.has(status) ? status : 500}.title`)
    const body: Record<string, unknown> = { message, status }
    if (error instanceof vineErrors.E_VALIDATION_ERROR) body.errors = error.messages
    return ctx.response.status(status).json(body)
  }
}

function statusOf(error: any): number {
  if (error instanceof lucidErrors.E_ROW_NOT_FOUND) return 404
  if (error instanceof shieldErrors.E_BAD_CSRF_TOKEN) return 419
  if (error instanceof vineErrors.E_VALIDATION_ERROR) return 422
  return Number.isInteger(error?.status) && error.status >= 400 ? error.status : 500
}

/** What was typed into a form that could not be taken: shown, so that it can be copied. */
function typedTexts({ request }: HttpContext): string[] {
  return Object.entries(request.except(['_csrf', '_submission', '_return', '_method']))
    .filter(([name, value]) => typeof value === 'string' && value !== '' && !/password/.test(name))
    .map(([, value]) => String(value))
}
