import { args, flags } from '@adonisjs/core/ace'
import { CommandFailure } from '#services/commands/command'
import { PersonCommand } from '#services/commands/person_command'

export default class ItemsAdd extends PersonCommand {
  static commandName = 'items:add'
  static description = 'Put something into the library'
  static help = [
    'One item:',
    '```',
    '{{ binaryName }} items:add "Dune" --kind film --description "Part one"',
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

  @flags.boolean({ description: 'Read one item per line from standard input' })
  declare stdin?: boolean

  @flags.boolean({ description: 'Check and show what would be added, without saving it' })
  declare dryRun?: boolean

  protected async work() {
    if (!this.stdin && this.name === undefined) {
      throw new CommandFailure('Give a name in quotes, or --stdin.')
    }
    const { kind, description, dryRun } = this
    const given = { ...(kind && { kind }), ...(description && { description }) }
    const inputs = this.stdin
      ? (await this.lines()).map((line) => ({ ...given, ...this.fromLine(line, 'name') }))
      : [{ name: this.name, ...given }]
    const sent = inputs.map((input) => ({ input }))
    await this.askEach('items.store', sent, ({ id, name }) => `${id}  ${name}`, { dryRun })
  }
}
