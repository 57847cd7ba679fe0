import { errors } from '@adonisjs/auth'
import type { HttpContext } from '@adonisjs/core/http'
import User from '#models/user'
import { countTry, forgetTries } from '#start/limiter'

/**
 * Who signs in, through whatever door: the one place that decides what suffices for it. It takes as long
 * and says the same for a wrong password, an unknown address and a disabled account.
 *
 * @throws E_INVALID_CREDENTIALS
 * @throws E_TOO_MANY_REQUESTS after too many tries
 */
export async function checkCredentials(ctx: HttpContext, email: string, password: string) {
  await countTry('sign_in', ctx, email)
  const user = await User.verifyCredentials(email, password)
  if (user.disabledAt) throw new errors.E_INVALID_CREDENTIALS('Invalid user credentials')
  await forgetTries('sign_in', ctx, email)
  return user
}
