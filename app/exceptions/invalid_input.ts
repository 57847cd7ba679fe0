import type { HttpContext } from '@adonisjs/core/http'
import { errors } from '@vinejs/vine'
import { renderError } from '#exceptions/error_page'

/** The page that shows a form again: what `store` refuses is shown by `create`, and so on. */
const FORM_OF: Record<string, string[]> = {
  store: ['create', 'index'],
  update: ['edit', 'show'],
}

type Messages = Array<{ field: string; message: string }>

/**
 * Answers 422 with the form as it was typed and a message at each field that needs another look.
 * A form without a page of its own gets a page that lists the messages and keeps the texts.
 */
export async function renderInvalid(error: { messages: Messages }, ctx: HttpContext) {
  const messages = error.messages.map(({ message }) => message)
  const page = await formPage(ctx)
  if (!page) return renderError(ctx, 422, 422, { messages })

  const bag: Record<string, string[]> = {}
  for (const { field, message } of error.messages) (bag[field] ??= []).push(message)
  ctx.session.flashMessages.update({
    ...typedInput(ctx),
    inputErrorsBag: bag,
    errorsBag: { E_VALIDATION_ERROR: messages[0] ?? '' },
  })
  ctx.view.share({ flashMessages: ctx.session.flashMessages })
  ctx.response.status(messages.length > 0 ? 422 : 200)

  const body = await page().catch((again: unknown) => {
    // a page that reads what was refused can't be shown with it
    if (again instanceof errors.E_VALIDATION_ERROR) return null
    throw again
  })
  if (body === null) return renderError(ctx, 422, 422, { messages })
  if (body !== undefined && !ctx.response.hasLazyBody) ctx.response.send(body)
}

/** Passwords are typed again. */
function typedInput({ request }: HttpContext) {
  const input = Object.entries(request.body() ?? {})
  return Object.fromEntries(
    input.filter(([name]) => name !== '_csrf' && name !== '_method' && !/password/.test(name))
  )
}

/** Renders the page of the form that a route takes; null where there is none. */
export async function formPage(ctx: HttpContext) {
  const handler = ctx.route?.handler
  if (typeof handler !== 'object' || !('reference' in handler)) return null
  const reference = handler.reference
  if (!Array.isArray(reference)) return null

  const [source, method] = reference as [any, string]
  const isClass = typeof source === 'function' && String(source).startsWith('class')
  const controller = isClass ? source : (await source()).default
  const name = FORM_OF[method ?? 'handle']?.find((one) => one in controller.prototype)
  if (!name) return null
  const instance = await ctx.containerResolver.make(controller)
  return async () => (instance as any)[name](ctx)
}
