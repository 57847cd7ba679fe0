import { randomBytes } from 'node:crypto'
import { args, flags } from '@adonisjs/core/ace'
import { DateTime } from 'luxon'
import { byCommand } from '#services/commands/account_command'
import { Command, CommandFailure } from '#services/commands/command'
import type { Locale } from '#services/translator'

export default class UsersCreate extends Command {
  static commandName = 'users:create'
  static description = 'Make an account, whatever the sign-up setting'
  static help = [
    'A password is made and shown once; or it is the first line of standard input:',
    '```',
    '{{ binaryName }} users:create ana@example.com "Ana Novak" --time-zone Europe/Prague',
    '{{ binaryName }} users:create ana@example.com "Ana Novak" --password-stdin < password.txt',
    '```',
  ]

  @args.string({ description: 'The e-mail address' })
  declare email: string

  @args.string({ description: 'The name, in quotes' })
  declare name: string

  @flags.boolean({ description: 'Read the password from standard input' })
  declare passwordStdin?: boolean

  @flags.boolean({ description: 'The account administers this instance' })
  declare admin?: boolean

  @flags.string({ description: 'The IANA time zone (default: the machine’s)' })
  declare timeZone?: string

  @flags.string({ description: 'The language: en or de (default: en)' })
  declare locale?: string

  protected async work() {
    const { LOCALES } = await import('#services/translator')
    const { signUp } = await import('#services/accounts/sign_up')
    const { signUpValidator } = await import('#validators/account')
    const locale = this.locale ?? 'en'
    if (!LOCALES.includes(locale as Locale)) {
      throw new CommandFailure(`Give --locale as ${LOCALES.join(' or ')}.`)
    }
    const given = this.passwordStdin ? (await this.lines())[0] : undefined
    if (this.passwordStdin && !given) throw new CommandFailure('Standard input holds no password.')
    const password = given ?? randomBytes(15).toString('base64url')
    const input = await signUpValidator.validate({
      full_name: this.name,
      email: this.email,
      password,
      time_zone: this.timeZone ?? DateTime.local().zoneName,
    })
    if (!DateTime.local({ zone: input.time_zone }).isValid) {
      throw new CommandFailure('Give --time-zone as an IANA name, like Europe/Berlin.')
    }

    const { noteAct } = await import('#services/administration/trail')
    const actor = byCommand()
    const admission = { as: 'first', because: null, invitation: null } as const
    const user = await signUp(
      {
        fullName: input.full_name,
        email: input.email,
        password: input.password,
        timeZone: input.time_zone!,
        locale,
        isAdmin: this.admin ?? false,
      },
      admission,
      actor.now,
      (made, trx) =>
        noteAct(
          actor,
          'created',
          { accountId: made.id, data: { admin: Boolean(made.isAdmin) } },
          trx
        )
    )
    if (typeof user === 'string') throw new CommandFailure(`${input.email} has an account already.`)

    const { id, email, isAdmin } = user
    const shown = given ? {} : { password }
    this.print({ id, email, is_admin: Boolean(isAdmin), ...shown }, () => [
      `${email} has an account now${isAdmin ? ' and administers this instance' : ''}.`,
      ...(given ? [] : [`Password: ${password}`]),
    ])
  }
}
