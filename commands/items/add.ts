import { args, flags } from '@adonisjs/core/ace'
import { CommandFailure } from '#services/commands/command'
import { PersonCommand } from '#services/commands/person_command'
import { usualPart } from '#services/library/people'

export default class ItemsAdd extends PersonCommand {
  static commandName = 'items:add'
  static description = 'Put something into the library'
  static help = [
    'One item:',
    '```',
    '{{ binaryName }} items:add "Dune" --kind film --by "Denis Villeneuve" --year 2021 --tag desert',
    '```',
    'Many, one JSON object or one name a line, first without saving:',
    '```',
    '{{ binaryName }} items:add --stdin --dry-run < items.jsonl',
    '```',
  ]

  @args.string({ description: 'Its name', required: false })
  declare name?: string

  @flags.string({ description: 'film, series, book, course, article, podcast or other' })
  declare kind?: string

  @flags.string({ description: 'A few words about it' })
  declare description?: string

  @flags.string({ description: 'wanted (default), started, finished or dropped' })
  declare status?: string

  @flags.number({ description: '1 to 5 stars' })
  declare rating?: number

  @flags.number({ description: 'The year it came out' })
  declare year?: number

  @flags.array({ description: 'Who made it; the part they had follows from the kind' })
  declare by?: string[]

  @flags.string({ description: 'A category' })
  declare category?: string

  @flags.string({ description: 'Where it is' })
  declare url?: string

  @flags.string({ description: 'What you think of it' })
  declare notes?: string

  @flags.array({ description: 'A tag; may be given several times' })
  declare tag?: string[]

  @flags.boolean({ description: 'Read one item per line from standard input' })
  declare stdin?: boolean

  @flags.boolean({ description: 'Check and show what would be added, without saving it' })
  declare dryRun?: boolean

  protected async work() {
    if (!this.stdin && this.name === undefined) {
      throw new CommandFailure('Give a name in quotes, or --stdin.')
    }
    const { by, dryRun, tag } = this
    const { kind, description, status, rating, year, category, url, notes } = this
    const people = by?.map((name) => ({ name, part: usualPart(kind ?? 'other') }))
    const all = { kind, description, status, rating, year, category, url, notes, people, tags: tag }
    const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
    const inputs = this.stdin
      ? (await this.lines()).map((line) => ({ ...given, ...this.fromLine(line, 'name') }))
      : [{ name: this.name, ...given }]
    const sent = inputs.map((input) => ({ input }))
    await this.askEach('items.store', sent, ({ id, name }) => `${id}  ${name}`, { dryRun })
  }
}
