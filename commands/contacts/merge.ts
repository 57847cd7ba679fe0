import { args, flags } from '@adonisjs/core/ace'
import { CommandFailure } from '#services/commands/command'
import { PersonCommand } from '#services/commands/person_command'

const FIELDS = ['full_name', 'company', 'role', 'birthday', 'how_met', 'keep_in_touch_days']

export default class ContactsMerge extends PersonCommand {
  static commandName = 'contacts:merge'
  static description = 'Merge contacts that are the same person into the first one'
  static help = [
    'First look, then do it; the numbers are those that contacts:find prints:',
    '```',
    '{{ binaryName }} contacts:merge 3 17 --dry-run',
    '{{ binaryName }} contacts:merge 3 17',
    '```',
    'Where both say something, the first one is right, unless a field is named with --take:',
    '```',
    '{{ binaryName }} contacts:merge 3 17 --take company --take role',
    '```',
    'Without numbers, contacts that may be the same person:',
    '```',
    '{{ binaryName }} contacts:merge',
    '```',
  ]

  @args.spread({ description: 'Numbers of contacts, the one that stays first', required: false })
  declare ids?: string[]

  @flags.array({ description: `Fields to take from the others: ${FIELDS.join(', ')}` })
  declare take?: string[]

  @flags.boolean({ description: 'Show what would come of it, without doing it' })
  declare dryRun?: boolean

  protected async work() {
    const [into, ...from] = this.numbers(this.ids ?? [])
    if (into === undefined) return this.#duplicates()
    if (from.length === 0) throw new CommandFailure('Name at least two contacts.')
    const sent = from.map((id) => ({
      params: { contact_id: id },
      input: { into_id: into, ...(this.take && { take: this.take }) },
    }))
    if (!this.dryRun) {
      return this.askEach(
        'contacts.merge.store',
        sent,
        ({ id, full_name: name }) => `${id}  ${name}`
      )
    }
    for (const one of sent) {
      const shown = await this.ask('contacts.merge.preview', one)
      this.print(shown, () => linesOf(shown))
    }
    if (!this.json) this.logger.info('Nothing was saved.')
  }

  async #duplicates() {
    const pairs = await this.ask('contacts.duplicates.index')
    this.print(pairs, () =>
      pairs.map(
        ({ contact_ids: [one, other], names, reasons }: any) =>
          `${String(one).padStart(6)} ${String(other).padStart(6)}  ${names.join(' / ')}  (${reasons.join(', ')})`
      )
    )
  }
}

/** What would come of a merge, a line for each field. */
function linesOf({ from_id: from, into_id: into, moves, ...fields }: any): string[] {
  const said = Object.entries(fields).filter(([, value]) => [value].flat().some(Boolean))
  return [
    `${from} into ${into}:`,
    ...said.map(
      ([name, value]) => `  ${name}: ${[value].flat().join(', ').replaceAll('\n', ' / ')}`
    ),
    ...moves.map(({ type, count }: any) => `  moves ${count} ${type}`),
  ]
}
