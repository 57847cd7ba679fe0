import { args, flags } from '@adonisjs/core/ace'
import { CommandFailure } from '#services/commands/command'
import { PersonCommand } from '#services/commands/person_command'

export default class SkillsAssess extends PersonCommand {
  static commandName = 'skills:assess'
  static description = 'Say at which level a skill is'
  static help = [
    'By its name or one of its other names; the level goes from 0 (none) to 5 (expert):',
    '```',
    '{{ binaryName }} skills:assess "Databases" 3 --note "Led the migration alone"',
    '{{ binaryName }} skills:assess SQL 4 --on 2026-11-20',
    '```',
  ]

  @args.string({ description: 'What the skill is called' })
  declare name: string

  @args.string({ description: '0, 1, 2, 3, 4 or 5' })
  declare level: string

  @flags.string({ description: 'Why' })
  declare note?: string

  @flags.string({ description: 'The day, YYYY-MM-DD (default: today)' })
  declare on?: string

  @flags.boolean({ description: 'Check it without saving it' })
  declare dryRun?: boolean

  protected async work() {
    if (!/^[0-5]$/.test(this.level)) throw new CommandFailure('Give a level from 0 to 5.')
    const { id, name } = await this.#skill()
    const { note, on, dryRun } = this
    const input = {
      level: Number(this.level),
      ...(note !== undefined && { note }),
      ...(on !== undefined && { assessed_on: on }),
    }
    await this.askEach(
      'skills.assessments.store',
      [{ params: { skill_id: id }, input }],
      ({ level, assessed_on: day }) => `${name}: ${level} (${day})`,
      { dryRun }
    )
  }

  /** The one skill that is called so. */
  async #skill(): Promise<{ id: number; name: string }> {
    const { skillsCalled } = await import('#queries/skills_called')
    const called = await skillsCalled(await this.person(), this.name)
    if (called.length === 1) return called[0]
    if (called.length === 0) throw new CommandFailure(`There is no skill called ${this.name}.`)
    const numbers = called.map(({ id, name }) => `${id} ${name}`).join(', ')
    throw new CommandFailure(`Several skills are called ${this.name}: ${numbers}.`)
  }
}
