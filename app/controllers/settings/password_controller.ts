import type { HttpContext } from '@adonisjs/core/http'
import { announce, checkPassword } from '#services/accounts/passwords'
import { endOtherSessions } from '#services/accounts/sessions'
import { afterResponse } from '#services/background'
import { toast } from '#services/page/toast'
import { changePasswordValidator } from '#validators/account'

/** A new password, for someone who knows the present one. */
export default class PasswordController {
  edit({ view }: HttpContext) {
    return view.render('pages/settings/password')
  }

  async update(ctx: HttpContext) {
    const { user, t } = ctx.person!
    const input = await ctx.request.validateUsing(changePasswordValidator, {
      meta: { personal: user },
    })
    await checkPassword(ctx, user, input.current_password)

    user.password = input.password
    await user.save()
    await endOtherSessions(ctx, user)
    afterResponse(ctx, 'password changed mail', () => announce(user, 'password'))
    toast(ctx, t('settings.password.changed'))
    return ctx.response.redirect().toRoute('settings.password.edit')
  }
}
