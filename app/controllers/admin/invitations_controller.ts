import type { HttpContext } from '@adonisjs/core/http'
import mail from '@adonisjs/mail/services/main'
import { appUrl } from '#config/app'
import InvitationMail from '#mails/invitation_mail'
import Invitation from '#models/invitation'
import { afterResponse } from '#services/background'
import { adminPage } from '#services/page/admin'
import { toast } from '#services/page/toast'
import { invitationValidator } from '#validators/account'

/** Links with which others may sign up. */
export default class InvitationsController {
  index(ctx: HttpContext) {
    return adminPage(ctx)
  }

  async store(ctx: HttpContext) {
    const { user, clock } = ctx.person!
    const { email = null } = await ctx.request.validateUsing(invitationValidator)
    const { invitation, token } = await Invitation.issue(user, email, clock.now)

    if (email) {
      afterResponse(ctx, 'invitation mail', () =>
        mail.send(new InvitationMail(user, invitation, token))
      )
    }
    ctx.session.flash('invitation_link', {
      email,
      url: new URL(`/sign-up?invitation=${token}`, appUrl).href,
    })
    return ctx.response.redirect().toRoute('admin.show')
  }

  /** The link stops working. One that was used stays as it is. */
  async destroy(ctx: HttpContext) {
    const invitation = await Invitation.query()
      .where('id', ctx.params.id)
      .whereNull('accepted_at')
      .firstOrFail()
    await invitation.delete()
    toast(ctx, ctx.t('admin.invitations.revoked'))
    return ctx.response.redirect().toRoute('admin.show')
  }
}
