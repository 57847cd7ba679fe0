import { BaseCommand, args, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { DateTime, IANAZone } from 'luxon'
import { CommandFailure } from '#services/commands/command'
import { findUser } from '#services/commands/person_command'
import type { Person } from '#services/person'
import type { QuickAddOptions } from '#services/quick_add/index'

export default class TasksParse extends BaseCommand {
  static commandName = 'tasks:parse'
  static options: CommandOptions = { startApp: true }
  static description = 'Show what quick add makes of lines in words, without saving anything'
  static help = [
    'One line describes one task:',
    '```',
    '{{ binaryName }} tasks:parse "Call Ana tomorrow 3pm #clients @phone !high ~30m"',
    '```',
    'Many lines, with one JSON object for each in the same order:',
    '```',
    '{{ binaryName }} tasks:parse --stdin --json < lines.txt',
    '```',
  ]

  @args.string({ description: 'The line, in quotes', required: false })
  declare line?: string

  @flags.boolean({ description: 'Read one task per line from standard input' })
  declare stdin?: boolean

  @flags.boolean({ description: 'Print one JSON object per line' })
  declare json?: boolean

  @flags.string({ description: 'The moment that is now, ISO 8601 (default: the clock)' })
  declare now?: string

  @flags.string({ description: 'The IANA time zone of the person (default: the machine’s)' })
  declare timeZone?: string

  @flags.string({
    alias: 'u',
    description: 'Someone whose zone and projects count: an e-mail address or a number',
  })
  declare user?: string

  input: AsyncIterable<string | Buffer> = process.stdin

  async run() {
    const options = await this.#options()
    if (!options) return
    if (this.stdin) {
      process.stdout.once('error', endWithReader)
      for await (const line of linesOf(this.input)) await this.#show(line, options)
      return
    }
    if (this.line === undefined) return this.#fail('Give a line in quotes, or --stdin.')
    await this.#show(this.line, options)
  }

  async #options(): Promise<QuickAddOptions | undefined> {
    const person = this.user === undefined ? null : await this.#person(this.user)
    if (person === undefined) return
    const timeZone = this.timeZone ?? person?.clock.zone ?? DateTime.local().zoneName
    if (!IANAZone.isValidZone(timeZone)) {
      return this.#fail('Give --time-zone as an IANA name, like Europe/Berlin.')
    }
    // A moment without an offset is one on the person's clock.
    const now =
      this.now === undefined ? DateTime.utc() : DateTime.fromISO(this.now, { zone: timeZone })
    if (!now.isValid) return this.#fail('Give --now as ISO 8601, like 2026-11-21T10:00:00Z.')
    if (!person) return { now, timeZone }
    const { knownProjects } = await import('#services/tasks/capture')
    const projects = (await knownProjects(person)).map(({ name }) => name)
    return { now, timeZone, projects, weekStartsOn: person.user.weekStartsOn }
  }

  async #person(name: string): Promise<Person | undefined> {
    try {
      const { Person: Someone } = await import('#services/person')
      return new Someone(await findUser(name))
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error
      return this.#fail(error.message)
    }
  }

  async #show(line: string, options: QuickAddOptions) {
    const { parseQuickAdd, quickAddToJson } = await import('#services/quick_add/index')
    const result = parseQuickAdd(line, options)
    if (this.json) return this.logger.log(JSON.stringify(quickAddToJson(result)))
    this.logger.log(result.title)
    for (const { kind, text } of result.tokens) this.logger.log(`  ${kind}: ${text}`)
  }

  #fail(message: string): undefined {
    this.logger.error(message)
    this.exitCode = 1
  }
}

/** `… | head` reads no more than it wants. */
function endWithReader(error: NodeJS.ErrnoException) {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}

/** Only a line feed ends a line, so that any other character can be in a title. */
async function* linesOf(input: AsyncIterable<string | Buffer>) {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of input) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    const lines = rest.split('\n')
    rest = lines.pop()!
    yield* lines.map(withoutReturn)
  }
  rest += decoder.decode()
  if (rest !== '') yield withoutReturn(rest)
}

const withoutReturn = (line: string) => (line.endsWith('\r') ? line.slice(0, -1) : line)
