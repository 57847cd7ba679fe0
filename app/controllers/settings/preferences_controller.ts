import type { HttpContext } from '@adonisjs/core/http'
import type User from '#models/user'
import { toast } from '#services/page/toast'
import { refuseOverwriting, shown } from '#services/page/shown'
import { preferencesValidator } from '#validators/account'

const valuesOf = (user: User) => ({
  theme: user.theme,
  shortcuts_enabled: user.shortcutsEnabled,
  mail_reminders: user.mailReminders,
})

/** How the application looks, listens and speaks up. */
export default class PreferencesController {
  edit({ person, view }: HttpContext) {
    return view.render('pages/settings/preferences', { shown: shown(valuesOf(person!.user)) })
  }

  async update(ctx: HttpContext) {
    const { user, t } = ctx.person!
    const input = await ctx.request.validateUsing(preferencesValidator)
    const chosen = {
      theme: input.theme,
      shortcuts_enabled: Boolean(input.shortcuts_enabled),
      mail_reminders: Boolean(input.mail_reminders),
    }
    refuseOverwriting(ctx, valuesOf(user), chosen, (field, value) =>
      field === 'theme' ? t(`settings.themes.${value}`) : t(value ? 'settings.on' : 'settings.off')
    )
    user.merge({
      theme: chosen.theme,
      shortcutsEnabled: chosen.shortcuts_enabled,
      mailReminders: chosen.mail_reminders,
    })
    await user.save()
    toast(ctx, t('settings.saved'))
    return ctx.response.redirect().toRoute('settings.preferences.edit')
  }
}
