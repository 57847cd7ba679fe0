import type { HttpContext } from '@adonisjs/core/http'
import Invitation from '#models/invitation'
import Setting from '#models/setting'
import User from '#models/user'
import { regionOf } from '#services/words/dates'

const ACCOUNTS_AT_MOST = 500

/** The administrator's page. Each of its forms shows it again when what was sent is refused. */
export async function adminPage(ctx: HttpContext) {
  const { clock } = ctx.person!
  const [mode, invitations, accounts] = await Promise.all([
    Setting.signUpMode(),
    Invitation.query()
      .whereNull('accepted_at')
      .where('expires_at', '>', clock.now.toISO()!)
      .orderBy('id', 'desc'),
    User.query()
      .select('id', 'full_name', 'email', 'is_admin', 'created_at')
      .orderBy('id')
      .limit(ACCOUNTS_AT_MOST),
  ])
  const day = (moment: { setZone(zone: string): any }) =>
    moment
      .setZone(clock.zone)
      .setLocale(regionOf(ctx.locale))
      .toLocaleString({ dateStyle: 'medium' })

  return ctx.view.render('pages/admin/show', {
    mode,
    link: ctx.session.flashMessages.get('invitation_link', null),
    invitations: invitations.map(({ id, email, createdAt, expiresAt }) => ({
      id,
      email,
      created: day(createdAt),
      expires: day(expiresAt),
    })),
    accounts: accounts.map((account) => ({
      name: account.fullName,
      initials: account.initials,
      email: account.email,
      isAdmin: account.isAdmin,
      isSelf: account.id === ctx.person!.id,
      created: day(account.createdAt),
    })),
  })
}
