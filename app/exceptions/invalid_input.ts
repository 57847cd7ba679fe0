import type { HttpContext } from '@adonisjs/core/http'

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
  const bag: Record<string, string[]> = {}
  for (const { field, message } of error.messages) (bag[field] ??= []).push(message)

  ctx.session.flashMessages.update({
    ...ctx.request.except(['_csrf', '_method', 'password', 'password_confirmation']),
    inputErrorsBag: bag,
    errorsBag: { E_VALIDATION_ERROR: error.messages[0]?.message ?? '' },
  })
  ctx.response.status(422)

  const page = await formPage(ctx)
  if (page) {
    const body = await page()
    if (body !== undefined && !ctx.response.hasLazyBody) ctx.response.send(body)
    return
  }
  return ctx.response.send(
    await ctx.view.render('pages/errors/show', {
      status: 422,
      title: ctx.t('errors.422.title'),
      advice: ctx.t('errors.422.advice'),
      messages: error.messages.map(({ message }) => message),
      typed: Object.values(ctx.request.except(['_csrf', '_submission', '_return', '_method']))
        .filter((value) => typeof value === 'string' && value !== '')
        .slice(0, 20),
    })
  )
}

async function formPage(ctx: HttpContext) {
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
  return () => (instance as any)[name](ctx)
}
