import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { formPage } from '#exceptions/invalid_input'

/** What was asked about is fine; the form has not been sent yet, so nothing is written. */
export class FieldsChecked extends Error {}

/**
 * While a form is filled in, the page asks what the server thinks of some fields (`X-Up-Validate`).
 * The request goes its usual way up to the validator and is answered there with the form's page.
 */
export default class FieldCheckMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    if (!checkedFields(ctx) || !(await formPage(ctx))) return next()

    const { request } = ctx
    const validate = request.validateUsing.bind(request)
    const check = async (...args: Parameters<typeof validate>) => {
      await validate(...args)
      throw new FieldsChecked()
    }
    request.validateUsing = check as typeof request.validateUsing
    return next()
  }
}

/** The names of the fields that are asked about; null when the form is really sent. */
export function checkedFields({ request }: HttpContext): string[] | null {
  const header = request.header('x-up-validate')
  return header && request.method() !== 'GET' ? header.split(/\s+/) : null
}
