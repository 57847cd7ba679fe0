import type { HttpContext } from '@adonisjs/core/http'
import { isUntouched, makeLink, noteLinkSent } from '#services/administration/accounts'
import { sendPasswordReset } from '#services/accounts/passwords'
import { afterResponse } from '#services/background'
import { accountOf, act, showOnce } from '#services/page/administration'

/**
 * A link with which a person chooses a password. Once they have been here it is sent to them alone:
 * whoever sees it could read what they keep.
 */
export default class PasswordLinksController {
  async store(ctx: HttpContext) {
    const user = await accountOf(ctx)
    if (!isUntouched(user)) {
      return act(ctx, 'link_sent', user, async (actor) => {
        await noteLinkSent(actor, user)
        afterResponse(ctx, 'password reset mail', () => sendPasswordReset(user.email, actor.now))
      })
    }
    return act(ctx, 'link_made', user, async (actor) => {
      const token = await makeLink(actor, user)
      showOnce(ctx, `/password/resets/${token}`, user.email)
    })
  }
}
