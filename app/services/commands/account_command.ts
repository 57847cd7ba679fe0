import { args } from '@adonisjs/core/ace'
import type User from '#models/user'
import { Command, CommandFailure } from '#services/commands/command'
import { findUser } from '#services/commands/person_command'

/** A command about one account, which is always named. */
export abstract class AccountCommand extends Command {
  @args.string({ description: 'An e-mail address or a number' })
  declare user: string

  /** @returns what to say, and what belongs to it in JSON */
  protected abstract change(user: User): Promise<{ words: string; more?: object }>

  protected async work() {
    const user = await findUser(this.user)
    const { words, more } = await this.change(user)
    const { id, email, isAdmin, disabledAt } = user
    this.print(
      {
        id,
        email,
        is_admin: Boolean(isAdmin),
        disabled_at: disabledAt?.toUTC().toISO() ?? null,
        ...more,
      },
      () => words
    )
  }
}

/** @throws {CommandFailure} when this account is the only one that administers the instance */
export async function requireAnotherAdmin(user: User) {
  if (!user.isAdmin) return
  const { default: Account } = await import('#models/user')
  const other = await Account.query()
    .where('is_admin', true)
    .whereNull('disabled_at')
    .whereNot('id', user.id)
    .first()
  if (!other) {
    throw new CommandFailure('Nobody else administers this instance: promote someone first.')
  }
}
