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
  ]

  @flags.string({ description: 'Only film, series, book, course, article, podcast or other' })
  declare kind?: string

  @flags.string({ description: 'name or created_at; - in front turns it round' })
  declare sort?: string

  @flags.number({ description: 'At most so many (default: 50, at most 200)' })
  declare limit?: number

  protected async work() {
    const { kind, sort, limit } = this
    const items = await this.ask('items.index', {
      query: {
        ...(sort && { sort }),
        ...(limit !== undefined && { limit }),
        ...(kind && { filter: { kind } }),
      },
    })
    this.print(items, () =>
      items.map(
        ({ id, kind: of, name }: any) => `${String(id).padStart(6)}  ${of.padEnd(8)}  ${name}`
      )
    )
  }
}
