import type { HttpContext } from '@adonisjs/core/http'
import Setting from '#models/setting'
import { adminPage } from '#services/page/admin'
import { toast } from '#services/page/toast'
import { signUpModeValidator } from '#validators/account'

/** Whether people may sign up by themselves, by invitation or not at all. */
export default class SignUpController {
  show(ctx: HttpContext) {
    return adminPage(ctx)
  }

  async update(ctx: HttpContext) {
    const { sign_up: mode } = await ctx.request.validateUsing(signUpModeValidator)
    await Setting.setSignUpMode(mode)
    toast(ctx, ctx.t(`admin.sign_up.now.${mode}`))
    return ctx.response.redirect().toRoute('admin.show')
  }
}
