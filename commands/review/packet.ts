import { writeFile } from 'node:fs/promises'
import { flags } from '@adonisjs/core/ace'
import { CommandFailure } from '#services/commands/command'
import { findUser, PersonCommand } from '#services/commands/person_command'
import type { Person } from '#services/person'

const FORMATS = ['md', 'pdf', 'json'] as const
type Format = (typeof FORMATS)[number]

export default class ReviewPacket extends PersonCommand {
  static commandName = 'review:packet'
  static description = 'Write what a time adds up to as Markdown, PDF or JSON'
  static help = [
    'The first half of a year as Markdown, or some chapters of it as a PDF:',
    '```',
    '{{ binaryName }} review:packet --for maya@example.com --from 2026-01-01 --to 2026-06-30',
    '{{ binaryName }} review:packet --from 2026-01-01 --to 2026-06-30 --sections goals,skills --format pdf --out half.pdf',
    '```',
    'Chapters: goals, skills, feedback, decisions, learning, work. Nothing private is in it that is not',
    'marked “may be shared”. Nothing is kept; the same data give the same bytes. Without --out the text goes',
    'to standard output and its SHA-256 to standard error.',
  ]

  @flags.string({ description: 'Whose: an e-mail address or a number (default: the only account)' })
  declare for?: string

  @flags.string({ description: 'The first day, YYYY-MM-DD' })
  declare from?: string

  @flags.string({ description: 'The last day, YYYY-MM-DD' })
  declare to?: string

  @flags.string({ description: 'Chapters in their order, separated by commas' })
  declare sections?: string

  @flags.string({ description: 'md, pdf or json (default: md)' })
  declare format?: string

  @flags.string({ description: 'The file to write' })
  declare out?: string

  @flags.string({ description: 'What it is called' })
  declare title?: string

  @flags.string({ description: 'Who will read it' })
  declare audience?: string

  @flags.boolean({ description: 'Lead from each line to its source' })
  declare links?: boolean

  protected async work() {
    const format = FORMATS.find((one) => one === (this.format ?? 'md'))
    if (!format) throw new CommandFailure('Give md, pdf or json as the format.')
    if (format === 'pdf' && !this.out) {
      throw new CommandFailure('Name a file for the PDF with --out.')
    }

    const { Person: Someone } = await import('#services/person')
    const person = new Someone(await findUser(this.for ?? this.user))
    const content = await this.#content(person, format)
    const { digestOf } = await import('#services/packets/canonical')
    const digest = digestOf(content)
    if (this.out) {
      await writeFile(this.out, content)
      return this.print({ file: this.out, sha256: digest }, () => `${digest}  ${this.out}`)
    }
    this.print({ content: String(content), sha256: digest }, () => String(content).trimEnd())
    if (!this.json) this.logger.logError(`SHA-256 ${digest}`)
  }

  async #content(person: Person, format: Format): Promise<string | Buffer> {
    const { composePacket } = await import('#services/packets/compose')
    const { document } = await composePacket(person, await this.#plan(person))
    const base = this.links ? (await import('#config/app')).appUrl : null
    if (format === 'json') return `${JSON.stringify(document, null, 2)}\n`
    if (format === 'pdf') return (await import('#services/packets/send')).pdfBytes(document, base)
    return (await import('#services/packets/markdown')).packetMarkdown(document, base)
  }

  async #plan({ t }: Person) {
    const { isDay } = await import('#services/calendar/day')
    const { SECTIONS, tidySections, USUAL_SECTIONS } = await import('#services/packets/sections')
    const { LONGEST_PERIOD } = await import('#services/packets/read')
    const { daysBetween } = await import('#services/calendar/day')
    const { from = '', to = '' } = this
    if (!isDay(from) || !isDay(to)) {
      throw new CommandFailure('Give --from and --to as days, such as 2026-01-01.')
    }
    const length = daysBetween(from, to)
    if (length < 0) throw new CommandFailure('--to is before --from.')
    if (length > LONGEST_PERIOD) throw new CommandFailure('Choose a time of five years or less.')
    const asked = (this.sections ?? USUAL_SECTIONS.join(',')).split(',').map((name) => name.trim())
    const unknown = asked.find((name) => !SECTIONS.includes(name as (typeof SECTIONS)[number]))
    if (unknown !== undefined) {
      throw new CommandFailure(`There is no chapter “${unknown}”: ${SECTIONS.join(', ')}.`)
    }
    return {
      title: this.title ?? t('packets.default_title', { year: to.slice(0, 4) }),
      audience: this.audience ?? '',
      introduction: '',
      startsOn: from,
      endsOn: to,
      sections: tidySections(asked),
      leftOut: [],
    }
  }
}
