import type { DateTime } from 'luxon'
import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import mail from '@adonisjs/mail/services/main'
import { refuse } from '#exceptions/refuse'
import AccountChangedMail from '#mails/account_changed_mail'
import PasswordResetMail from '#mails/password_reset_mail'
import PasswordReset from '#models/password_reset'
import User from '#models/user'
import { endSessions } from '#services/accounts/sessions'
import { countTry, forgetTries } from '#start/limiter'

/** Sends a link to the account with this address, if there is one that may sign in. */
export async function sendPasswordReset(email: string, now: DateTime) {
  const user = await User.query().where('email', email).whereNull('disabled_at').first()
  if (!user) return
  await mail.send(new PasswordResetMail(user, await PasswordReset.issue(user, now)))
}

/**
 * Gives the person behind a link a new password and signs them out everywhere.
 *
 * @returns the person, or null when the link had been used meanwhile
 */
export async function resetPassword(reset: PasswordReset, password: string, now: DateTime) {
  const user = await User.findOrFail(reset.userId)
  user.password = password
  await User.hashPassword(user)

  const done = await db.transaction(async (trx) => {
    if (!(await reset.use(now, trx))) return false
    user.useTransaction(trx)
    await user.saveQuietly()
    return true
  })
  if (done) await endSessions(user)
  return done ? user : null
}

/** Tells the person, so that a change that was not theirs does not go unseen. */
export const announce = (user: User, what: 'password' | 'email', to = user.email) =>
  mail.send(new AccountChangedMail(user, what, to))

/** Asks again who it is, before something that only the person themselves may do. */
export async function checkPassword(ctx: HttpContext, user: User, password: string) {
  const who = String(user.id)
  await countTry('password_check', ctx, who)
  if (!(await user.verifyPassword(password))) {
    refuse('current_password', ctx.t('settings.password.wrong'))
  }
  await forgetTries('password_check', ctx, who)
}
