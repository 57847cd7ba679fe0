import type { HttpContext } from '@adonisjs/core/http'

export type Toast = { message: string; undoId: number | null }

const COOKIE = 'toast'
/** A browser keeps some 4,000 bytes of a cookie; nobody reads more of a toast than this. */
const LONGEST = 600

const said = new WeakMap<HttpContext, Toast>()

/**
 * Says something in the next page's toast. It travels in a cookie that only the server can read: in the
 * session it would cost two more commits, one to keep it and one to take it away.
 */
export function toast(ctx: HttpContext, message: string, undoId: number | null = null) {
  const whole = { message: message.slice(0, LONGEST), undoId }
  said.set(ctx, whole)
  ctx.response.encryptedCookie(COOKIE, { ...whole, of: ctx.person!.id }, { maxAge: '5 minutes' })
}

/** What this request has said so far, to be said in other words. */
export const toastOf = (ctx: HttpContext) => said.get(ctx) ?? null

/** What the request before this one said to the same person. The page that shows it is the only one. */
export function takeToast({ request, response, person }: HttpContext): Toast | null {
  const found = request.encryptedCookie(COOKIE)
  if (!found) return null
  response.clearCookie(COOKIE)
  return found.of === person?.id ? found : null
}
