import { flags } from '@adonisjs/core/ace'
import type User from '#models/user'
import type { Actor } from '#services/administration/trail'
import { AccountCommand } from '#services/commands/account_command'
import { CommandFailure } from '#services/commands/command'

export default class UsersResetPassword extends AccountCommand {
  static commandName = 'users:reset-password'
  static description = 'Make a link with which a person chooses a new password'
  static help = [
    'The link works once, for an hour. Or the password is the first line of standard input:',
    '```',
    '{{ binaryName }} users:reset-password ana@example.com',
    '{{ binaryName }} users:reset-password ana@example.com --password-stdin < password.txt',
    '```',
  ]

  @flags.boolean({ description: 'Read the new password from standard input' })
  declare passwordStdin?: boolean

  protected async change(user: User, actor: Actor) {
    const { note } = await import('#services/administration/accounts')
    if (!this.passwordStdin) {
      const { appUrl } = await import('#config/app')
      const { default: PasswordReset } = await import('#models/password_reset')
      const token = await PasswordReset.issue(user, actor.now)
      await note(actor, 'link_made', user)
      const link = new URL(`/password/resets/${token}`, appUrl).href
      return { words: link, more: { link } }
    }
    const [typed] = await this.lines()
    if (!typed) throw new CommandFailure('Standard input holds no password.')
    const personal = { email: user.email, fullName: user.fullName }
    const { resetPasswordValidator } = await import('#validators/account')
    const { password } = await resetPasswordValidator.validate(
      { password: typed },
      { meta: { personal } }
    )
    await user.merge({ password }).save()
    const { endSessions } = await import('#services/accounts/sessions')
    await endSessions(user)
    await note(actor, 'password_set', user)
    return { words: `${user.email} has a new password and is signed out everywhere.` }
  }
}
