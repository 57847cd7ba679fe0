import { args, flags } from '@adonisjs/core/ace'
import { CommandFailure } from '#services/commands/command'
import { PersonCommand } from '#services/commands/person_command'

export default class ContactsAdd extends PersonCommand {
  static commandName = 'contacts:add'
  static description = 'Add a contact'
  static help = [
    'One contact:',
    '```',
    '{{ binaryName }} contacts:add "Ana Silva" --email ana@example.com --company Northwind',
    '```',
    'Many, one JSON object or one name a line, first without saving:',
    '```',
    '{{ binaryName }} contacts:add --stdin --dry-run < contacts.jsonl',
    '```',
  ]

  @args.string({ description: 'The full name', required: false })
  declare name?: string

  @flags.string({ description: 'The e-mail address' })
  declare email?: string

  @flags.string({ description: 'The phone number' })
  declare phone?: string

  @flags.string({ description: 'Where they work' })
  declare company?: string

  @flags.string({ description: 'What they do there' })
  declare role?: string

  @flags.boolean({ description: 'Read one contact per line from standard input' })
  declare stdin?: boolean

  @flags.boolean({ description: 'Check and show what would be added, without saving it' })
  declare dryRun?: boolean

  protected async work() {
    if (!this.stdin && this.name === undefined) {
      throw new CommandFailure('Give a name in quotes, or --stdin.')
    }
    const { email, phone, company, role, dryRun } = this
    const given = Object.entries({ email, phone, company, role }).filter(([, value]) => value)
    const rest = Object.fromEntries(given)
    const inputs = this.stdin
      ? (await this.lines()).map((line) => ({ ...rest, ...this.fromLine(line, 'full_name') }))
      : [{ full_name: this.name, ...rest }]
    const sent = inputs.map((input) => ({ input }))
    await this.askEach('contacts.store', sent, ({ id, full_name: name }) => `${id}  ${name}`, {
      dryRun,
    })
  }
}
