import { args, flags } from '@adonisjs/core/ace'
import { CommandFailure } from '#services/commands/command'
import { entryLine } from '#services/commands/entry_words'
import { PersonCommand } from '#services/commands/person_command'

export default class JournalWrite extends PersonCommand {
  static commandName = 'journal:write'
  static description = 'Write into the journal'
  static help = [
    'A learning of today, in Markdown:',
    '```',
    '{{ binaryName }} journal:write "A plan shows rows **estimated**." --tags databases,sql',
    '```',
    'A whole text from a file, for another day:',
    '```',
    '{{ binaryName }} journal:write --stdin --kind reflection --day 2026-11-20 < week.md',
    '```',
    'Many, one JSON object a line, first without saving:',
    '```',
    '{{ binaryName }} journal:write --stdin --many --dry-run < entries.jsonl',
    '```',
  ]

  @args.spread({ description: 'The text', required: false })
  declare words?: string[]

  @flags.string({ description: 'learning (default), daily or reflection' })
  declare kind?: string

  @flags.string({ description: 'YYYY-MM-DD (default: today)' })
  declare day?: string

  @flags.string({ description: 'What it is called (default: its first line, or its day)' })
  declare title?: string

  @flags.string({ description: 'Tags, parted by commas' })
  declare tags?: string

  @flags.boolean({ description: 'Read the text from standard input' })
  declare stdin?: boolean

  @flags.boolean({ description: 'With --stdin: one entry a line, as JSON or as its text' })
  declare many?: boolean

  @flags.boolean({ description: 'Check and show what would be written, without saving it' })
  declare dryRun?: boolean

  protected async work() {
    const { day, title } = this
    const tags = (this.tags ?? '').split(',').map((name) => name.trim())
    const given = {
      kind: this.kind ?? 'learning',
      ...(day && { day }),
      ...(title && { title }),
      ...(this.tags && { tags: tags.filter(Boolean) }),
    }
    const sent = (await this.#texts()).map((input) => ({ input: { ...given, ...input } }))
    await this.askEach('journal.store', sent, entryLine, { dryRun: this.dryRun })
  }

  async #texts(): Promise<Array<Record<string, unknown>>> {
    if (this.stdin && this.many) {
      return (await this.lines()).map((line) => this.fromLine(line, 'body'))
    }
    const body = this.stdin ? await this.text() : (this.words ?? []).join(' ')
    if (body.trim() === '') throw new CommandFailure('Give a text in quotes, or --stdin.')
    return [{ body }]
  }
}
