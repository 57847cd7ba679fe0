import { flags } from '@adonisjs/core/ace'
import { entryLine } from '#services/commands/entry_words'
import { PersonCommand } from '#services/commands/person_command'

export default class JournalList extends PersonCommand {
  static commandName = 'journal:list'
  static description = 'Show what was written in the journal'
  static help = [
    'The newest first, or all learnings with a tag as JSON:',
    '```',
    '{{ binaryName }} journal:list',
    '{{ binaryName }} journal:list --kind learning --tag databases --limit 200 --json',
    '```',
  ]

  @flags.string({ description: 'Only learning, daily or reflection' })
  declare kind?: string

  @flags.string({ description: 'Only with this tag' })
  declare tag?: string

  @flags.string({ description: 'Words that must all be in it' })
  declare q?: string

  @flags.string({ description: 'From this day on, YYYY-MM-DD' })
  declare from?: string

  @flags.string({ description: 'Up to this day, YYYY-MM-DD' })
  declare to?: string

  @flags.string({ description: 'day, title or created_at; - in front turns it round (-day)' })
  declare sort?: string

  @flags.number({ description: 'At most so many (default: 50, at most 200)' })
  declare limit?: number

  protected async work() {
    const { kind, tag, q, from, to, sort, limit } = this
    const filter = Object.entries({ kind, tag, q, from, to }).filter(([, value]) => value)
    const entries = await this.ask('journal.index', {
      query: {
        ...(sort && { sort }),
        ...(limit !== undefined && { limit }),
        ...(filter.length > 0 && { filter: Object.fromEntries(filter) }),
      },
    })
    this.print(entries, () => entries.map(entryLine))
  }
}
