import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { meetingsBetween, minutesOf } from '#queries/meetings_of_day'
import { capacitiesOf } from '#queries/capacities'
import { readRows } from '#queries/raw'
import { TASK_COLUMNS, type TaskRow } from '#queries/task_row'
import { addDays, type Day } from '#services/calendar/day'
import type { Person } from '#services/person'

/** A day to come with what it holds; minutes. */
export type DayAhead = {
  day: Day
  available: number
  planned: number
  meetings: number
  /** How much more it holds than there is time for; 0 when all fits. */
  over: number
  tasks: TaskRow[]
}

/** How full days to come are: what is planned and met, against the hours that there are. */
export async function daysAhead(
  person: Person,
  days: Day[],
  client?: TransactionClientContract
): Promise<DayAhead[]> {
  if (days.length === 0) return []
  const [first, last] = [days[0], days.at(-1)!]
  const [tasks, capacities, meetings] = [
    await readRows<TaskRow>(
      `select ${TASK_COLUMNS.join(', ')} from tasks
        where tasks.user_id = ? and tasks.status = 'open' and tasks.trashed_at is null
          and tasks.planned_on between ? and ?
        order by tasks.planned_on, tasks.plan_position, tasks.id limit 500`,
      [person.id, first, last],
      client
    ),
    await capacitiesOf(person, days, client),
    await meetingsBetween(person, first, addDays(last, 1), client),
  ]
  const byDay = Map.groupBy(tasks, ({ planned_on: day }) => day)
  const at = (day: Day) => person.clock.momentOf(day, '00:00').toMillis()
  return days.map((day) => {
    const ofDay = byDay.get(day) ?? []
    const available = capacities.get(day)!
    const planned = ofDay.reduce((sum, task) => sum + minutesLeft(task), 0)
    const met = minutesOf(meetings, at(day), at(addDays(day, 1)))
    // a day off is not too full because of what it is free for, but what is planned there is too much
    const over = planned > 0 ? Math.max(0, planned + met - available) : 0
    return { day, available, planned, meetings: met, over, tasks: ofDay }
  })
}

/** What others owe takes none of one's own time; what nobody estimated is not reckoned with. */
const minutesLeft = ({ estimate_minutes: estimate, promise, spent_seconds: spent }: TaskRow) =>
  promise === 'theirs' || estimate === null ? 0 : Math.max(0, estimate - Math.round(spent / 60))
