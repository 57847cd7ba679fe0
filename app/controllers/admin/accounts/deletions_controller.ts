import type { HttpContext } from '@adonisjs/core/http'
import mail from '@adonisjs/mail/services/main'
import { refuse } from '#exceptions/refuse'
import AccountDeletionMail from '#mails/account_deletion_mail'
import User from '#models/user'
import { askDeletion, callDeletionOff } from '#services/administration/accounts'
import { afterResponse } from '#services/background'
import { accountOf, act, ask } from '#services/page/administration'
import { deletionValidator } from '#validators/administration'

/** The end of an account, some days ahead; until then it can be called off. */
export default class DeletionsController {
  async create(ctx: HttpContext) {
    return ask(ctx, 'deletion', await accountOf(ctx), { days: User.DELETION_DAYS })
  }

  async store(ctx: HttpContext) {
    const user = await accountOf(ctx)
    const { email } = await ctx.request.validateUsing(deletionValidator)
    if (email !== user.email) refuse('email', ctx.t('admin.asks.deletion.other_address'))
    return act(ctx, 'deletion_asked', user, async (actor) => {
      if (await askDeletion(actor, user)) tell(ctx, user)
    })
  }

  async destroy(ctx: HttpContext) {
    const user = await accountOf(ctx)
    return act(ctx, 'deletion_called_off', user, async (actor) => {
      if (await callDeletionOff(actor, user)) tell(ctx, user)
    })
  }
}

/** Who is concerned hears of it: they may have been somewhere else for days. */
const tell = (ctx: HttpContext, user: User) =>
  afterResponse(ctx, 'deletion mail', () =>
    mail.send(new AccountDeletionMail(user, user.deletesAt))
  )
