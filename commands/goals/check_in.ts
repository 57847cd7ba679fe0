import { args, flags } from '@adonisjs/core/ace'
import { CommandFailure } from '#services/commands/command'
import { PersonCommand } from '#services/commands/person_command'

type Named = { id: number; title: string }

export default class GoalsCheckIn extends PersonCommand {
  static commandName = 'goals:check-in'
  static description = 'Say how a goal stands: confidence, a note, values of its key results'
  static help = [
    'By its title or number; confidence is 1 (out of reach) to 5 (certain):',
    '```',
    '{{ binaryName }} goals:check-in "Give a talk" --confidence 4 --note "The outline holds."',
    '```',
    'With values, as often as needed; a key result is named by its title or number:',
    '```',
    '{{ binaryName }} goals:check-in 3 --confidence 4 --value "Rehearsals=2" --value "12=40"',
    '```',
  ]

  @args.string({ description: 'The title of the goal, the beginning of it, or its number' })
  declare goal: string

  @flags.number({ alias: 'c', description: 'From 1, out of reach, to 5, certain' })
  declare confidence?: number

  @flags.string({ alias: 'n', description: 'What changed, what is in the way' })
  declare note?: string

  @flags.array({ description: 'KEY RESULT=VALUE; once for each' })
  declare value?: string[]

  @flags.string({ description: 'The day, YYYY-MM-DD (default: today)' })
  declare on?: string

  @flags.boolean({ description: 'Check it without saving it' })
  declare dryRun?: boolean

  protected async work() {
    const { confidence, note, on, dryRun } = this
    if (confidence === undefined) throw new CommandFailure('Give --confidence from 1 to 5.')
    const goal = await this.#goal()
    const values = await this.#values(goal)
    const input = {
      confidence,
      ...(note !== undefined && { note }),
      ...(on !== undefined && { checked_on: on }),
      ...(values.length > 0 && { values }),
    }
    const sent = { params: { goal_id: goal.id }, input }
    const said = ({ checked_on: day }: any) => `${goal.title}: ${confidence} of 5 on ${day}`
    await this.askEach('goals.check_ins.store', [sent], said, { dryRun })
  }

  async #goal(): Promise<Named> {
    const { goal: name } = this
    if (isNumber(name)) return this.ask('goals.show', { params: { id: Number(name) } })
    const query = { filter: { q: name }, limit: 200 }
    const found: Array<Named & { status: string }> = await this.ask('goals.index', { query })
    const open = found.filter(({ status }) => status === 'open')
    return onlyOne('goal', name, open.length > 0 ? open : found)
  }

  async #values(goal: Named) {
    if (!this.value?.length) return []
    const query = { limit: 200 }
    const known = await this.ask('goals.key_results.index', { params: { goal_id: goal.id }, query })
    return this.value.map((text) => {
      const [, name, value] = /^(.*)=\s*([+-]?[\d.]+)\s*%?$/s.exec(text) ?? []
      if (!name || !Number.isFinite(Number(value))) {
        throw new CommandFailure(`Write "${text}" as KEY RESULT=VALUE, such as Rehearsals=2.`)
      }
      return { key_result_id: onlyOne('key result', name.trim(), known).id, value: Number(value) }
    })
  }
}

const isNumber = (text: string) => /^[1-9]\d{0,8}$/.test(text)

/** @throws {CommandFailure} when none, or more than one, is meant */
function onlyOne(kind: string, name: string, known: Named[]): Named {
  const word = name.toLowerCase()
  const by = (test: (one: Named) => boolean) => known.filter(test)
  const tries = [
    by(({ id }) => String(id) === name),
    by(({ title }) => title.toLowerCase() === word),
    by(({ title }) => title.toLowerCase().startsWith(word)),
    by(({ title }) => title.toLowerCase().includes(word)),
  ]
  const found = tries.find(({ length }) => length > 0) ?? []
  if (found.length === 1) return found[0]
  if (found.length === 0) throw new CommandFailure(`There is no ${kind} "${name}".`)
  const titles = found.map(({ id, title }) => `${id} ${title}`).slice(0, 5)
  throw new CommandFailure(`Several are called so, name one by its number: ${titles.join(', ')}`)
}
