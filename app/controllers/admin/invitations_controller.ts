import type { HttpContext } from '@adonisjs/core/http'
import mail from '@adonisjs/mail/services/main'
import { DateTime } from 'luxon'
import InvitationMail from '#mails/invitation_mail'
import Invitation from '#models/invitation'
import { invite, revokeInvitation } from '#services/administration/invitations'
import { afterResponse } from '#services/background'
import { actorOf, linkMade, showOnce } from '#services/page/administration'
import { toast } from '#services/page/toast'
import { regionOf } from '#services/words/dates'
import { invitationValidator } from '#validators/account'

/** Links with which others may sign up. */
export default class InvitationsController {
  async index(ctx: HttpContext) {
    const { clock } = ctx.person!
    const invitations = await Invitation.query()
      .whereNull('accepted_at')
      .where('expires_at', '>', clock.now.toISO()!)
      .orderBy('id', 'desc')
    const day = (moment: DateTime) =>
      moment.setZone(clock.zone).setLocale(regionOf(ctx.locale)).toLocaleString(DateTime.DATE_MED)
    return ctx.view.render('pages/admin/invitations', {
      link: linkMade(ctx),
      invitations: invitations.map(({ id, email, createdAt, expiresAt }) => ({
        ...{ id, email },
        ...{ created: day(createdAt), expires: day(expiresAt) },
      })),
    })
  }

  async store(ctx: HttpContext) {
    const { user } = ctx.person!
    const { email = null } = await ctx.request.validateUsing(invitationValidator)
    const { invitation, token } = await invite(actorOf(ctx), user, email)

    if (email) {
      afterResponse(ctx, 'invitation mail', () =>
        mail.send(new InvitationMail(user, invitation, token))
      )
    }
    showOnce(ctx, `/sign-up?invitation=${token}`, email)
    return ctx.response.redirect().toRoute('admin.invitations.index')
  }

  /** The link stops working. One that was used stays as it is. */
  async destroy(ctx: HttpContext) {
    await revokeInvitation(actorOf(ctx), ctx.params.id)
    toast(ctx, ctx.t('admin.invitations.revoked'))
    return ctx.response.redirect().toRoute('admin.invitations.index')
  }
}
