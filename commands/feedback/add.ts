import { args, flags } from '@adonisjs/core/ace'
import { CommandFailure } from '#services/commands/command'
import { PersonCommand } from '#services/commands/person_command'

/** A remark in one line of a terminal. */
const remarkLine = ({ id, day, direction, kind, title }: Record<string, any>): string =>
  [String(id ?? '-').padStart(6), day, direction.padEnd(8), (kind ?? '').padEnd(10), title].join(
    '  '
  )

export default class FeedbackAdd extends PersonCommand {
  static commandName = 'feedback:add'
  static description = 'Keep feedback in one line'
  static help = [
    'Who said it stands before the colon, # begins a skill or a tag:',
    '```',
    '{{ binaryName }} feedback:add "Ana: the demo was clear #presenting" --kind praise',
    '```',
    'Feedback that was given, and on which day:',
    '```',
    '{{ binaryName }} feedback:add "to Ana: the numbers come too late" --day 2026-11-20',
    '```',
    'Someone who is no contact yet becomes one:',
    '```',
    '{{ binaryName }} feedback:add "Zoe: thanks for the notes" --new-contact',
    '```',
    'Many, one to a line, as text or as JSON, first without saving:',
    '```',
    '{{ binaryName }} feedback:add --stdin --dry-run < feedback.txt',
    '```',
  ]

  @args.spread({ description: 'The line', required: false })
  declare words?: string[]

  @flags.string({ description: 'praise, suggestion or concern' })
  declare kind?: string

  @flags.string({ description: 'YYYY-MM-DD (default: today)' })
  declare day?: string

  @flags.string({ description: 'The number of the contact, where several are called so' })
  declare contact?: string

  @flags.boolean({ description: 'A name that nobody has becomes a contact' })
  declare newContact?: boolean

  @flags.boolean({ description: 'Read lines from standard input' })
  declare stdin?: boolean

  @flags.boolean({ description: 'Check and show what would be kept, without saving it' })
  declare dryRun?: boolean

  protected async work() {
    const { day, kind, dryRun } = this
    const given = {
      ...(kind && { kind }),
      ...(day && { day }),
      ...(this.contact && { contact_id: this.numbers([this.contact])[0] }),
    }
    const sent = []
    for (const line of await this.#lines()) {
      sent.push({ input: { ...given, ...line, ...(await this.#offered(line.text)) } })
    }
    await this.askEach('feedback.capture', sent, remarkLine, { dryRun })
  }

  async #lines(): Promise<Array<Record<string, any>>> {
    if (this.stdin) return (await this.lines()).map((line) => this.fromLine(line, 'text'))
    const text = (this.words ?? []).join(' ')
    if (text.trim() === '') throw new CommandFailure('Give a line in quotes, or --stdin.')
    return [{ text }]
  }

  /** The name that a line offers as a contact, where it is wanted. */
  async #offered(text: unknown) {
    if (!this.newContact || typeof text !== 'string') return {}
    const { offered } = await this.ask('feedback.parse', { input: { text } })
    return offered ? { new_contact: offered } : {}
  }
}
