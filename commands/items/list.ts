import { flags } from '@adonisjs/core/ace'
import { PersonCommand } from '#services/commands/person_command'

export default class ItemsList extends PersonCommand {
  static commandName = 'items:list'
  static description = 'Show what is in the library'
  static help = [
    'The newest first, or all films by name as JSON:',
    '```',
    '{{ binaryName }} items:list',
    '{{ binaryName }} items:list --kind film --sort name --limit 200 --json',
    '```',
    'What was learned but never applied:',
    '```',
    '{{ binaryName }} items:list --unapplied --sort -finished_on',
    '```',
  ]

  @flags.string({ description: 'Only film, series, book, course, article, podcast or other' })
  declare kind?: string

  @flags.string({ description: 'Only wanted, started, finished or dropped' })
  declare status?: string

  @flags.string({ description: 'Only what carries this tag' })
  declare tag?: string

  @flags.string({ description: 'Only of this category' })
  declare category?: string

  @flags.string({ description: 'Only with these words in it' })
  declare search?: string

  @flags.boolean({ description: 'Only what was learned but never applied' })
  declare unapplied?: boolean

  @flags.string({
    description: 'name, created_at, finished_on or rating; - in front turns it round',
  })
  declare sort?: string

  @flags.number({ description: 'At most so many (default: 50, at most 200)' })
  declare limit?: number

  protected async work() {
    const { kind, status, tag, category, search, unapplied, sort, limit } = this
    const wanted = { kind, status, tag, category, q: search, unapplied: unapplied || undefined }
    const filter = Object.fromEntries(
      Object.entries(wanted).filter(([, value]) => value !== undefined)
    )
    const items = await this.ask('items.index', {
      query: {
        ...(sort && { sort }),
        ...(limit !== undefined && { limit }),
        ...(Object.keys(filter).length > 0 && { filter }),
      },
    })
    this.print(items, () =>
      items.map(
        (one: any) =>
          `${String(one.id).padStart(6)}  ${one.kind.padEnd(8)}  ${one.status.padEnd(8)}  ${'*'.repeat(one.rating ?? 0).padEnd(5)}  ${one.name}`
      )
    )
  }
}
