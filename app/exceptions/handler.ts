import app from '@adonisjs/core/services/app'
import { errors as authErrors } from '@adonisjs/auth'
import { ExceptionHandler, type HttpContext } from '@adonisjs/core/http'
import { errors as limiterErrors } from '@adonisjs/limiter'
import { errors as vineErrors } from '@vinejs/vine'
import ChangeSet from '#models/change_set'
import { back } from '#services/page/back'
import { toast } from '#services/page/toast'
import { renderError } from '#exceptions/error_page'
import { renderInvalid } from '#exceptions/invalid_input'
import { statusOf } from '#exceptions/status'
import { checkedFields, FieldsChecked } from '#middleware/field_check_middleware'
import { DuplicateSubmission } from '#services/changes/change'
import { drain } from '#services/drain'
import { ApiProblem } from '#services/api/problem'
import { problemOf } from '#services/api/failures'
import { changeInWords } from '#services/words/changes'

const KNOWN = new Set([400, 403, 404, 405, 409, 413, 415, 419, 422, 429])

/** Every failure becomes a page that says what to do, or `{ message, status }` under `/api`. */
export default class HttpExceptionHandler extends ExceptionHandler {
  protected debug = app.inDev
  protected renderStatusPages = false

  async handle(error: any, ctx: HttpContext) {
    await drain(ctx.request.request)
    if (ctx.request.url().startsWith('/api')) return this.#json(error, ctx)
    if (error instanceof DuplicateSubmission) {
      await sayAgain(ctx, error.changeSetId)
      return back(ctx)
    }
    if (error instanceof FieldsChecked) return renderInvalid({ messages: [] }, ctx)
    if (error instanceof vineErrors.E_VALIDATION_ERROR) {
      return renderInvalid({ messages: askedAbout(error.messages, ctx) }, ctx)
    }
    if (error instanceof authErrors.E_INVALID_CREDENTIALS) {
      const message = ctx.t('accounts.sign_in.refused')
      return renderInvalid({ messages: [{ field: 'credentials', message }] }, ctx)
    }

    const status = statusOf(error)
    if (status === 500 && app.inDev) return super.handle(error, ctx)
    return renderError(ctx, status, known(status), { seconds: waitOf(error) })
  }

  /** Expected failures are not news; unexpected ones are logged with all that is known. */
  async report(error: any, ctx: HttpContext) {
    if (statusOf(error) < 500 || error instanceof ApiProblem) return
    if (error instanceof DuplicateSubmission || error instanceof FieldsChecked) return
    ctx.logger.error({ err: error, method: ctx.request.method(), path: ctx.request.url() })
  }

  #json(error: any, { response }: HttpContext) {
    const problem = problemOf(error)
    for (const [name, value] of Object.entries(problem.headers)) response.header(name, value)
    return response.status(problem.status).json(problem)
  }
}

/** A form that came twice answers like the first time: that answer may never have been read. */
async function sayAgain(ctx: HttpContext, id: number) {
  const { label, data } = await ChangeSet.of(ctx.person!).where('id', id).firstOrFail()
  toast(ctx, changeInWords(label, data as Record<string, unknown>, ctx.t), id)
}

/** A field that has not been filled in yet is nobody's mistake. */
function askedAbout(messages: Array<{ field: string; message: string }>, ctx: HttpContext) {
  const fields = checkedFields(ctx)
  return fields ? messages.filter(({ field }) => fields.includes(field)) : messages
}

/** The status whose words are shown. */
const known = (status: number) => (KNOWN.has(status) ? status : status >= 500 ? 500 : 400)

/** Seconds until someone who tried too often may try again; 0 for every other failure. */
const waitOf = (error: any) =>
  error instanceof limiterErrors.E_TOO_MANY_REQUESTS ? Math.ceil(error.response.availableIn) : 0
