import { args } from '@adonisjs/core/ace'
import { DateTime } from 'luxon'
import type User from '#models/user'
import { AccountRefusal } from '#services/administration/refusal'
import type { Actor } from '#services/administration/trail'
import { Command, CommandFailure } from '#services/commands/command'
import { findUser } from '#services/commands/person_command'

/** A command about one account, which is always named. */
export abstract class AccountCommand extends Command {
  @args.string({ description: 'An e-mail address or a number' })
  declare user: string

  /** @returns what to say, and what belongs to it in JSON */
  protected abstract change(user: User, actor: Actor): Promise<{ words: string; more?: object }>

  protected async work() {
    const user = await findUser(this.user)
    const { words, more } = await this.change(user, byCommand()).catch(inOneLine)
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

/** Who acts through a command: whoever has the machine. */
export const byCommand = (): Actor => ({ id: null, via: 'command', now: DateTime.utc() })

function inOneLine(error: unknown): never {
  throw error instanceof AccountRefusal ? new CommandFailure(error.message) : error
}
