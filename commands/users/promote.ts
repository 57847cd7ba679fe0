import { flags } from '@adonisjs/core/ace'
import User from '#models/user'
import { AccountCommand } from '#services/commands/account_command'
import { CommandFailure } from '#services/commands/command'

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
    if (this.undo && user.isAdmin) {
      const others = await User.query()
        .where('is_admin', true)
        .whereNull('disabled_at')
        .whereNot('id', user.id)
        .first()
      if (!others) throw new CommandFailure('Nobody else administers this instance.')
    }
    await user.merge({ isAdmin: !this.undo }).save()
    return {
      words: `${user.email} ${this.undo ? 'no longer administers' : 'administers'} this instance.`,
    }
  }
}
