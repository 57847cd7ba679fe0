import type { HttpContext } from '@adonisjs/core/http'
import { DateTime, IANAZone } from 'luxon'
import { refuse } from '#exceptions/refuse'
import { instance } from '#services/instance'
import { signIn } from '#services/accounts/sessions'
import { admission, signUp } from '#services/accounts/sign_up'
import { timeZones } from '#services/calendar/time_zones'
import { countTry } from '#start/limiter'
import { signUpValidator } from '#validators/account'

/** Making an account. The first one administers the instance. */
export default class SignUpController {
  async create({ request, response, view }: HttpContext) {
    const now = DateTime.utc()
    const token = request.input('invitation')
    const { as, because, invitation } = await admission(token, now)
    // the address of this page is a secret
    response.header('Referrer-Policy', 'no-referrer')
    return view.render('pages/sign_up/create', {
      as,
      because,
      token: invitation && token,
      email: invitation?.email ?? '',
      zones: timeZones(now),
      zone: (await instance()).zone ?? 'UTC',
    })
  }

  async store(ctx: HttpContext) {
    const now = DateTime.utc()
    const admitted = await admission(ctx.request.input('invitation'), now)
    if (!admitted.as) {
      ctx.response.status(403)
      return this.create(ctx)
    }

    const input = await ctx.request.validateUsing(signUpValidator)
    // what is only checked while it is typed, or refused at once, tells nothing and costs nothing
    await countTry('sign_up', ctx)
    const zone = input.time_zone ?? ''
    const usual = (await instance()).zone ?? 'UTC'
    const account = {
      fullName: input.full_name,
      email: input.email,
      password: input.password,
      timeZone: IANAZone.isValidZone(zone) ? zone : usual,
      locale: ctx.locale,
    }
    const user = await signUp(account, admitted, now)
    if (user === 'taken') refuse('email', ctx.t('accounts.sign_up.taken'))
    if (user === 'invitation_ended') {
      ctx.response.status(403)
      return this.create(ctx)
    }
    await signIn(ctx, user)
    return ctx.response.redirect().toRoute('today.show')
  }
}
