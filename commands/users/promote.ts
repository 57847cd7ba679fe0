import { flags } from '@adonisjs/core/ace'
import type User from '#models/user'
import { AccountCommand, requireAnotherAdmin } from '#services/commands/account_command'

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

  protected async change(user: User) {
    if (this.undo) await requireAnotherAdmin(user)
    await user.merge({ isAdmin: !this.undo }).save()
    return {
      words: `${user.email} ${this.undo ? 'no longer administers' : 'administers'} this instance.`,
    }
  }
}
