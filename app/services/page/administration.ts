import type { HttpContext } from '@adonisjs/core/http'
import encryption from '@adonisjs/core/services/encryption'
import { appUrl } from '#config/app'
import { refuse } from '#exceptions/refuse'
import User from '#models/user'
import { AccountRefusal } from '#services/administration/refusal'
import type { Actor } from '#services/administration/trail'
import { toast } from '#services/page/toast'

/** The administrator behind a page, as the trail remembers them. */
export const actorOf = ({ person }: HttpContext): Actor => ({
  id: person!.id,
  via: 'page',
  now: person!.clock.now,
})

/** The account that an address names. @throws E_ROW_NOT_FOUND */
export const accountOf = ({ params }: HttpContext): Promise<User> =>
  User.findOrFail(params.account_id)

/** Does something to an account, says so, and goes back to the account; what is refused is a 422. */
export async function act(
  ctx: HttpContext,
  said: string,
  user: User,
  work: (actor: Actor) => Promise<unknown>
) {
  try {
    await work(actorOf(ctx))
  } catch (error) {
    if (!(error instanceof AccountRefusal)) throw error
    refuse('account', ctx.t(`admin.refusals.${error.reason}`))
  }
  toast(ctx, ctx.t(`admin.done.${said}`, { name: user.fullName }))
  return ctx.response.redirect().toPath(`/admin/accounts/${user.id}`)
}

/** A page that asks before something that costs; its words are `admin.asks.<what>`. */
export function ask(
  ctx: HttpContext,
  what: string,
  user: User,
  more: Record<string, unknown> = {}
) {
  return ctx.view.render('pages/admin/accounts/ask', {
    what,
    account: { id: user.id, name: user.fullName, email: user.email },
    isSelf: user.id === ctx.person!.id,
    ...more,
  })
}

/** Shows a link on the next page and never again; sessions are kept in the database. */
export function showOnce({ session }: HttpContext, path: string, email: string | null) {
  const url = encryption.encrypt(new URL(path, appUrl).href)
  session.flash('link_made', { email, url })
}

/** The link that the page before this one made. */
export function linkMade({ session }: HttpContext): { email: string | null; url: string } | null {
  const made = session.flashMessages.get('link_made', null)
  const url = made && encryption.decrypt<string>(made.url)
  return url ? { email: made.email, url } : null
}
