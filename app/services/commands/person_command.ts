import { flags } from '@adonisjs/core/ace'
import type User from '#models/user'
import type { Sent } from '#services/api/call'
import { Command, CommandFailure } from '#services/commands/command'
import type { Person } from '#services/person'

/** Every `node ace` loads all commands to know their names: what they work with waits until one is run. */
const api = () => import('#services/api/call')

/** From so many times on, it is shown how far it is. */
const MANY = 50

/** A command for one person. Where there is only one account, it need not be named. */
export abstract class PersonCommand extends Command {
  @flags.string({
    alias: 'u',
    description: 'Whose: an e-mail address or a number (default: the only account)',
  })
  declare user?: string

  #person?: Person

  protected async person(): Promise<Person> {
    if (!this.#person) {
      const { Person: Someone } = await import('#services/person')
      this.#person = new Someone(await findUser(this.user))
    }
    return this.#person
  }

  /** Runs an operation of the API, such as `items.store`, for the person. */
  protected async ask(name: string, sent: Sent = {}) {
    const { callOperation } = await api()
    return callOperation(name, await this.person(), sent)
  }

  /** Does the same several times, all of it or nothing, and says what came of each. */
  protected async askEach(
    name: string,
    sent: Sent[],
    words: (answer: any) => string | string[],
    { dryRun = false } = {}
  ) {
    if (sent.length === 0) throw new CommandFailure('There is nothing to do.')
    const person = await this.person()
    const { progress } = await import('#services/commands/progress')
    const shown = sent.length >= MANY ? progress(sent.length, 'Working') : null
    try {
      const { callEach } = await api()
      const answers = await callEach(name, person, sent, { dryRun, onDone: shown?.done })
      for (const answer of answers) this.print(answer, () => words(answer))
      if (dryRun && !this.json) this.logger.info('Nothing was saved.')
    } finally {
      shown?.stop()
    }
  }
}

/** @throws {CommandFailure} that says how to name one */
export async function findUser(name: string | undefined): Promise<User> {
  const { default: User } = await import('#models/user')
  if (name === undefined) {
    const users = await User.query().whereNull('disabled_at').limit(2)
    if (users.length === 1) return users[0]
    throw new CommandFailure(
      users.length === 0
        ? 'There is no account yet. Make one with users:create.'
        : 'There are several accounts: name one with --user.'
    )
  }
  const user = /^\d{1,9}$/.test(name)
    ? await User.find(Number(name))
    : await User.findBy({ email: User.normalizeEmail(name) })
  if (!user) throw new CommandFailure(`There is no account ${name}.`)
  return user
}
