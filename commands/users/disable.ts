import { flags } from '@adonisjs/core/ace'
import { DateTime } from 'luxon'
import type User from '#models/user'
import { AccountCommand, requireAnotherAdmin } from '#services/commands/account_command'

export default class UsersDisable extends AccountCommand {
  static commandName = 'users:disable'
  static description = 'Keep an account out, with all that it holds, or let it in again'
  static help = [
    'It is signed out everywhere and its tokens are refused; nothing is deleted:',
    '```',
    '{{ binaryName }} users:disable ana@example.com',
    '{{ binaryName }} users:disable ana@example.com --undo',
    '```',
  ]

  @flags.boolean({ description: 'Let it in again' })
  declare undo?: boolean

  protected async change(user: User) {
    if (this.undo) {
      await user.merge({ disabledAt: null }).save()
      return { words: `${user.email} may sign in again.` }
    }
    await requireAnotherAdmin(user)
    await user.merge({ disabledAt: user.disabledAt ?? DateTime.utc() }).save()
    const { endSessions } = await import('#services/accounts/sessions')
    await endSessions(user)
    return { words: `${user.email} is kept out.` }
  }
}
