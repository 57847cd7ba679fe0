import { flags } from '@adonisjs/core/ace'
import { PersonCommand } from '#services/commands/person_command'
import { taskLine } from '#services/commands/task_words'

export default class TasksList extends PersonCommand {
  static commandName = 'tasks:list'
  static description = 'Show tasks'
  static help = [
    'What is due this week, and what was done last, as JSON:',
    '```',
    '{{ binaryName }} tasks:list --due week',
    '{{ binaryName }} tasks:list --status done --sort closed --limit 20 --json',
    '```',
  ]

  @flags.string({ description: 'Words of the title or the notes' })
  declare q?: string

  @flags.string({ description: 'open (default), done, dropped, closed or any' })
  declare status?: string

  @flags.string({ description: 'overdue, today, tomorrow, soon, week, later, any or none' })
  declare due?: string

  @flags.string({ description: 'Planned for this day, YYYY-MM-DD' })
  declare plannedOn?: string

  @flags.string({ description: 'The number of a project, or none' })
  declare project?: string

  @flags.string({ description: 'The name of a tag, or none' })
  declare tag?: string

  @flags.string({ description: 'none, low, medium, high or urgent' })
  declare priority?: string

  @flags.string({ description: 'deep, normal or light' })
  declare demand?: string

  @flags.string({ description: 'position, plan, due (default), priority, newest, title or closed' })
  declare sort?: string

  @flags.number({ description: 'At most so many (default: 50, at most 200)' })
  declare limit?: number

  protected async work() {
    const { q, status, due, tag, priority, demand, sort, limit } = this
    const given = { q, status, due, tag, priority, demand, planned_on: this.plannedOn }
    const filter = Object.entries({ ...given, project_id: this.project }).filter(
      ([, value]) => value !== undefined
    )
    const tasks = await this.ask('tasks.index', {
      query: {
        ...(sort && { sort }),
        ...(limit !== undefined && { limit }),
        ...(filter.length > 0 && { filter: Object.fromEntries(filter) }),
      },
    })
    this.print(tasks, () => tasks.map(taskLine))
  }
}
