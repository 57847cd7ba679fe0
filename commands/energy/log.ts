import { args, flags } from '@adonisjs/core/ace'
import { DateTime } from 'luxon'
import { CommandFailure } from '#services/commands/command'
import { PersonCommand } from '#services/commands/person_command'

export default class EnergyLog extends PersonCommand {
  static commandName = 'energy:log'
  static description = 'Say how strong, and how engaged, you are'
  static help = [
    'Energy 4, engagement 3; 1 is drained or bored, 5 is full of it:',
    '```',
    '{{ binaryName }} energy:log 4 3 --note "Slept well" --doing "Migration plan"',
    '```',
    'How it was this morning, on your own clock:',
    '```',
    '{{ binaryName }} energy:log 2 --at 2026-11-20T09:30',
    '```',
    'Many, one JSON object or number a line, first without saving:',
    '```',
    '{{ binaryName }} energy:log --stdin --dry-run < felt.jsonl',
    '```',
  ]

  @args.spread({ description: 'Energy from 1 to 5, and engagement the same', required: false })
  declare values?: string[]

  @flags.string({ alias: 'n', description: 'A note' })
  declare note?: string

  @flags.string({ description: 'What you were doing' })
  declare doing?: string

  @flags.string({ description: 'YYYY-MM-DDTHH:MM on your clock (default: now)' })
  declare at?: string

  @flags.boolean({ description: 'Read one check-in per line from standard input' })
  declare stdin?: boolean

  @flags.boolean({ description: 'Check it without saving it' })
  declare dryRun?: boolean

  protected async work() {
    const { note, doing, dryRun } = this
    const felt = this.at === undefined ? null : await this.#moment(this.at)
    const given = {
      ...(note !== undefined && { note }),
      ...(doing !== undefined && { doing }),
      ...(felt && { felt_at: felt }),
    }
    const sent = (await this.#inputs()).map((input) => ({ input: { ...given, ...input } }))
    await this.askEach('energy.store', sent, lineOf, { dryRun })
  }

  async #inputs(): Promise<Array<Record<string, unknown>>> {
    if (this.stdin) {
      return (await this.lines()).map((line) =>
        line.trimStart().startsWith('{') ? this.fromLine(line, '') : strengths(line.split(/\s+/))
      )
    }
    if (!this.values?.length) throw new CommandFailure('Give your energy from 1 to 5, or --stdin.')
    return [strengths(this.values)]
  }

  async #moment(text: string): Promise<string> {
    const { clock } = await this.person()
    const at = DateTime.fromISO(text, { zone: clock.zone })
    if (!at.isValid) throw new CommandFailure(`Write --at as 2026-11-20T09:30, not "${text}".`)
    return at.toUTC().toISO()!
  }
}

/** "4" or "4 3" */
function strengths(words: string[]) {
  const [energy, engagement, more] = words.filter(Boolean)
  for (const one of [energy, engagement]) {
    if (one !== undefined && !/^[1-5]$/.test(one)) {
      throw new CommandFailure(`"${one}" is no number from 1 to 5.`)
    }
  }
  if (!energy || more !== undefined) {
    throw new CommandFailure('Give energy, and engagement if you like; words go into --note.')
  }
  return { energy: Number(energy), ...(engagement && { engagement: Number(engagement) }) }
}

const lineOf = ({ id, felt_on: day, felt_time: time, energy, engagement, note }: any) =>
  [
    `${String(id).padStart(6)}  ${day} ${time}  energy ${energy}`,
    engagement && `engagement ${engagement}`,
    note,
  ]
    .filter(Boolean)
    .join('  ')
