import type { HttpContext } from '@adonisjs/core/http'
import User from '#models/user'
import { signUpValidator } from '#validators/account'

/** Making an account. The first one administers the instance. */
export default class SignUpController {
  create({ view }: HttpContext) {
    return view.render('pages/sign_up/create')
  }

  async store({ request, auth, response, locale }: HttpContext) {
    const { full_name: fullName, email, password, time_zone: timeZone } =
      await request.validateUsing(signUpValidator)
    const first = !(await User.query().select('id').first())
    const user = await User.create({
      fullName,
      email,
      password,
      isAdmin: first,
      timeZone: timeZone ?? 'UTC',
      locale,
    })
    await auth.use('web').login(user)
    return response.redirect().toRoute('today.show')
  }
}
