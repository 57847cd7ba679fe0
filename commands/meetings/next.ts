import { DateTime } from 'luxon'
import { flags } from '@adonisjs/core/ace'
import { PersonCommand } from '#services/commands/person_command'
import type { Person } from '#services/person'

export default class MeetingsNext extends PersonCommand {
  static commandName = 'meetings:next'
  static description = 'Show the next meeting, with what is open with those who come'
  static help = [
    'The next one, the next five, or as JSON for a script:',
    '```',
    '{{ binaryName }} meetings:next',
    '{{ binaryName }} meetings:next --limit 5',
    '{{ binaryName }} meetings:next --json',
    '```',
    'A meeting that is going on is the next one until it is over.',
  ]

  @flags.number({ description: 'So many meetings (default: 1, at most 50)' })
  declare limit?: number

  protected async work() {
    const person = await this.person()
    const meetings: any[] = await this.ask('meetings.index', {
      query: { filter: { when: 'upcoming' }, sort: 'starts_at', limit: this.limit ?? 1 },
    })
    const told: any[] = []
    for (const meeting of meetings) {
      const agenda: any[] = await this.ask('meetings.agenda.show', {
        params: { meeting_id: meeting.id },
      })
      const brief: any[] = await this.ask('meetings.brief.show', {
        params: { meeting_id: meeting.id },
      })
      // feedback is private and stays out of a terminal
      told.push({ ...meeting, agenda, brief: brief.map(({ waiting, ...one }) => one) })
    }
    this.print(told, () =>
      told.length === 0
        ? ['No meeting is to come.']
        : told.flatMap((one, at) => [...(at > 0 ? [''] : []), ...lines(one, person)])
    )
  }
}

type Told = {
  id: number
  full_name: string
  promises: Array<{ title: string; promise: string; age: number }>
  last: { title: string; day: string } | null
}

function lines(
  meeting: {
    id: number
    title: string
    starts_at: string
    ends_at: string
    agenda: any[]
    brief: Told[]
  } & Record<string, any>,
  { clock }: Person
): string[] {
  const at = (moment: string) => DateTime.fromISO(moment, { zone: clock.zone })
  const when = `${at(meeting.starts_at).toFormat('yyyy-MM-dd HH:mm')}–${at(meeting.ends_at).toFormat('HH:mm')}`
  const state = meeting.prepared_at ? 'prepared' : 'not prepared'
  return [
    `${meeting.id} ${meeting.title}`,
    `  ${[when, meeting.place, state].filter(Boolean).join(', ')}`,
    ...meeting.agenda.map((point) => {
      const minutes = point.minutes ? ` (${point.minutes} min)` : ''
      return `  - ${point.title}${minutes}${point.left_over ? ', left over' : ''}`
    }),
    ...meeting.brief.flatMap((one) => [
      `  ${one.full_name}`,
      ...(one.last ? [`    last time: ${one.last.title}, ${one.last.day}`] : []),
      ...one.promises.map(({ title, promise, age }) => {
        const who = promise === 'mine' ? 'I owe' : 'owes me'
        return `    ${who}: ${title} (${age === 1 ? '1 day' : `${age} days`})`
      }),
    ]),
  ]
}
