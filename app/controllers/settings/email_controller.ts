import type { HttpContext } from '@adonisjs/core/http'
import { refuse } from '#exceptions/refuse'
import User from '#models/user'
import { announce, checkPassword } from '#services/accounts/passwords'
import { isDuplicate } from '#services/accounts/sign_up'
import { afterResponse } from '#services/background'
import { toast } from '#services/page/toast'
import { changeEmailValidator } from '#validators/account'

/** The address with which a person signs in and to which mail goes. */
export default class EmailController {
  edit({ view }: HttpContext) {
    return view.render('pages/settings/email')
  }

  async update(ctx: HttpContext) {
    const { user, t } = ctx.person!
    const { email, current_password: password } =
      await ctx.request.validateUsing(changeEmailValidator)
    await checkPassword(ctx, user, password)
    const former = user.email

    if (email !== former) {
      if (await User.findBy({ email })) refuse('email', t('settings.email.taken'))
      user.email = email
      await user.save().catch((error) => {
        if (isDuplicate(error)) refuse('email', t('settings.email.taken'))
        throw error
      })
      afterResponse(ctx, 'address changed mail', () => announce(user, 'email', former))
    }
    toast(ctx, t('settings.saved'))
    return ctx.response.redirect().toRoute('settings.email.edit')
  }
}
