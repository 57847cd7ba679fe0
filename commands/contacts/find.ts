import { args, flags } from '@adonisjs/core/ace'
import { PersonCommand } from '#services/commands/person_command'

export default class ContactsFind extends PersonCommand {
  static commandName = 'contacts:find'
  static description = 'Find contacts by words of their name, address or company'
  static help = [
    '```',
    '{{ binaryName }} contacts:find ana',
    '{{ binaryName }} contacts:find northwind --json',
    '{{ binaryName }} contacts:find --in-touch',
    '{{ binaryName }} contacts:find --tag clients --company Halden',
    '```',
    'Without words, all of them by name.',
  ]

  @args.spread({ description: 'Words, the last one may be unfinished', required: false })
  declare words?: string[]

  @flags.string({ description: 'Only those who work there' })
  declare company?: string

  @flags.string({ description: 'Only those with this tag' })
  declare tag?: string

  @flags.boolean({ description: 'Whom it is time to get in touch with' })
  declare inTouch?: boolean

  @flags.boolean({ description: 'Whose birthday comes within a month' })
  declare birthdays?: boolean

  @flags.number({ description: 'At most so many (default: 50, at most 200)' })
  declare limit?: number

  protected async work() {
    const contacts = await this.#find()
    this.print(contacts, () =>
      contacts.map(({ id, full_name: name, email, phone, company, birthday, ...one }: any) =>
        [
          ...[String(id).padStart(6), name, email, phone, company],
          this.birthdays && birthday,
          this.inTouch && `last ${one.last_contact_on ?? 'never'}`,
        ]
          .filter(Boolean)
          .join('  ')
      )
    )
  }

  async #find() {
    const { company, limit, tag } = this
    if (this.inTouch || this.birthdays) {
      const found = await this.ask(`contacts.${this.inTouch ? 'in_touch' : 'birthdays'}.index`)
      return found.slice(0, limit)
    }
    const q = (this.words ?? []).join(' ')
    const filter = { ...(q && { q }), ...(company && { company }), ...(tag && { tag }) }
    return this.ask('contacts.index', {
      query: { sort: 'full_name', ...(limit !== undefined && { limit }), filter },
    })
  }
}
