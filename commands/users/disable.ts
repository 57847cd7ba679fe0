import { flags } from '@adonisjs/core/ace'
import type User from '#models/user'
import type { Actor } from '#services/administration/trail'
import { AccountCommand } from '#services/commands/account_command'

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

  protected async change(user: User, actor: Actor) {
    const { disable, restore } = await import('#services/administration/accounts')
    if (this.undo) {
      await restore(actor, user)
      return { words: `${user.email} may sign in again.` }
    }
    await disable(actor, user)
    return { words: `${user.email} is kept out.` }
  }
}
