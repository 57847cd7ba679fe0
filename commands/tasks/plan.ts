import { args, flags } from '@adonisjs/core/ace'
import { addDays } from '#services/calendar/day'
import { PersonCommand } from '#services/commands/person_command'
import { taskLine } from '#services/commands/task_words'

export default class TasksPlan extends PersonCommand {
  static commandName = 'tasks:plan'
  static description = 'Plan tasks for a day'
  static help = [
    'By their numbers, for today, tomorrow, a date, or no day any more:',
    '```',
    '{{ binaryName }} tasks:plan 12 15',
    '{{ binaryName }} tasks:plan 12 --day 2026-11-27',
    '{{ binaryName }} tasks:plan 12 --day none',
    '```',
  ]

  @args.spread({ description: 'The numbers of tasks' })
  declare ids: string[]

  @flags.string({ description: 'today (default), tomorrow, YYYY-MM-DD or none' })
  declare day?: string

  @flags.boolean({ description: 'Show what would become of them, without saving it' })
  declare dryRun?: boolean

  protected async work() {
    const { today } = await this.person()
    const words: Record<string, string> = { today, tomorrow: addDays(today, 1) }
    const day = words[this.day ?? 'today'] ?? this.day
    const each = day === 'none' ? {} : { input: { day } }
    const name = day === 'none' ? 'tasks.plan.destroy' : 'tasks.plan.update'
    const sent = this.numbers(this.ids).map((id) => ({ params: { task_id: id }, ...each }))
    await this.askEach(name, sent, taskLine, { dryRun: this.dryRun })
  }
}
