import type { HttpContext } from '@adonisjs/core/http'
import { instanceSettings, setInstance } from '#services/administration/settings'
import { timeZones } from '#services/calendar/time_zones'
import { actorOf } from '#services/page/administration'
import { toast } from '#services/page/toast'
import { instanceValidator } from '#validators/administration'

/** What holds for everyone: who may sign up, what the instance is called, the usual time zone. */
export default class InstanceController {
  async edit({ person, view }: HttpContext) {
    const settings = await instanceSettings()
    return view.render('pages/admin/instance', {
      settings,
      zones: timeZones(person!.clock.now, settings.zone ?? undefined),
    })
  }

  async update(ctx: HttpContext) {
    const {
      sign_up: mode,
      name,
      time_zone: zone,
    } = await ctx.request.validateUsing(instanceValidator)
    await setInstance(actorOf(ctx), { mode, name: name ?? null, zone: zone ?? null })
    toast(ctx, ctx.t('settings.saved'))
    return ctx.response.redirect().toRoute('admin.instance.edit')
  }
}
