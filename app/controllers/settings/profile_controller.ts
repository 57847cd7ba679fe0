import type { HttpContext } from '@adonisjs/core/http'
import type User from '#models/user'
import { timeZones } from '#services/calendar/time_zones'
import { toast } from '#services/page/toast'
import { refuseOverwriting, shown } from '#services/page/shown'
import { translator } from '#services/translator'
import { profileValidator } from '#validators/account'

const valuesOf = (user: User) => ({
  full_name: user.fullName,
  locale: user.locale,
  time_zone: user.timeZone,
})

/** A person's name, language and time zone. */
export default class ProfileController {
  edit({ person, view }: HttpContext) {
    const { user, clock } = person!
    return view.render('pages/settings/profile', {
      zones: timeZones(clock.now, user.timeZone),
      shown: shown(valuesOf(user)),
    })
  }

  async update(ctx: HttpContext) {
    const { user } = ctx.person!
    const input = await ctx.request.validateUsing(profileValidator)
    refuseOverwriting(ctx, valuesOf(user), input, (field, value) =>
      field === 'locale' ? ctx.t(`settings.languages.${value}`) : value
    )
    user.merge({ fullName: input.full_name, locale: input.locale, timeZone: input.time_zone })
    await user.save()
    toast(ctx, translator(user.locale)('settings.saved'))
    return ctx.response.redirect().toRoute('settings.profile.edit')
  }
}
