import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import { endOtherSessions, openSessions } from '#services/accounts/sessions'
import { toast } from '#services/page/toast'
import { regionOf } from '#services/words/dates'
import { deviceOf } from '#services/words/device'

/** Where a person is signed in. */
export default class SessionsController {
  async index(ctx: HttpContext) {
    const { user, clock, t } = ctx.person!
    const sessions = await openSessions(ctx, user)
    return ctx.view.render('pages/settings/sessions', {
      sessions: sessions.map(({ agent, since, current }) => ({
        device: deviceOf(agent, t),
        since:
          since &&
          DateTime.fromISO(since, { zone: clock.zone })
            .setLocale(regionOf(user.locale))
            .toLocaleString(DateTime.DATETIME_MED),
        current,
      })),
    })
  }

  /** Ends all but this one. */
  async destroy(ctx: HttpContext) {
    await endOtherSessions(ctx, ctx.person!.user)
    toast(ctx, ctx.t('settings.sessions.ended'))
    return ctx.response.redirect().toRoute('settings.sessions.index')
  }
}
