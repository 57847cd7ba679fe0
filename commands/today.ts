import { flags } from '@adonisjs/core/ace'
import { addDays } from '#services/calendar/day'
import { PersonCommand } from '#services/commands/person_command'
import { taskLine } from '#services/commands/task_words'

export default class Today extends PersonCommand {
  static commandName = 'today'
  static description = 'Show a day: its focus, what waits, what was done'
  static help = [
    '```',
    '{{ binaryName }} today',
    '{{ binaryName }} today --day tomorrow --json',
    '```',
  ]

  @flags.string({ description: 'today (default), yesterday, tomorrow or YYYY-MM-DD' })
  declare day?: string

  protected async work() {
    const { today } = await this.person()
    const words: Record<string, string> = {
      today,
      yesterday: addDays(today, -1),
      tomorrow: addDays(today, 1),
    }
    const named = this.day ?? 'today'
    const day = await this.ask('days.show', { params: { day: words[named] ?? named } })
    this.print(day, () => inWords(day))
  }
}

function inWords(day: any): string[] {
  const part = (title: string, tasks: any[]) =>
    tasks.length > 0 ? ['', title, ...tasks.map(taskLine)] : []
  const { available, left } = day.capacity
  const lines = [
    `${day.day}  ${left} of ${available} minutes planned${day.closed_at ? ' (shut down)' : ''}`,
    ...part('Focus', day.focus),
    ...part(
      'Waiting',
      day.waiting.map(({ task }: any) => task)
    ),
    ...part('Also done', day.also_done),
  ]
  if (lines.length === 1) lines.push('Nothing is planned.')
  if (day.line) lines.push('', day.line)
  return lines
}
