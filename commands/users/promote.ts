import { flags } from '@adonisjs/core/ace'
import type User from '#models/user'
import type { Actor } from '#services/administration/trail'
import { AccountCommand } from '#services/commands/account_command'

export default class UsersPromote extends AccountCommand {
  static commandName = 'users:promote'
  static description = 'Let an account administer this instance, or no longer'
  static help = [
    '```',
    '{{ binaryName }} users:promote ana@example.com',
    '{{ binaryName }} users:promote ana@example.com --undo',
    '```',
  ]

  @flags.boolean({ description: 'It administers no longer' })
  declare undo?: boolean

  protected async change(user: User, actor: Actor) {
    const { demote, promote } = await import('#services/administration/accounts')
    await (this.undo ? demote(actor, user) : promote(actor, user))
    return {
      words: `${user.email} ${this.undo ? 'no longer administers' : 'administers'} this instance.`,
    }
  }
}
