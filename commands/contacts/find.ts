import { args, flags } from '@adonisjs/core/ace'
import { PersonCommand } from '#services/commands/person_command'

export default class ContactsFind extends PersonCommand {
  static commandName = 'contacts:find'
  static description = 'Find contacts by words of their name, address or company'
  static help = [
    '```',
    '{{ binaryName }} contacts:find ana',
    '{{ binaryName }} contacts:find northwind --json',
    '```',
    'Without words, all of them by name.',
  ]

  @args.spread({ description: 'Words, the last one may be unfinished', required: false })
  declare words?: string[]

  @flags.number({ description: 'At most so many (default: 50, at most 200)' })
  declare limit?: number

  protected async work() {
    const q = (this.words ?? []).join(' ')
    const { limit } = this
    const contacts = await this.ask('contacts.index', {
      query: {
        sort: 'full_name',
        ...(limit !== undefined && { limit }),
        ...(q && { filter: { q } }),
      },
    })
    this.print(contacts, () =>
      contacts.map(({ id, full_name: name, email, phone, company }: any) =>
        [String(id).padStart(6), name, email, phone, company].filter(Boolean).join('  ')
      )
    )
  }
}
