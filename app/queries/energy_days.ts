import { DateTime } from 'luxon'
import { meetingsBetween, minutesOf } from '#queries/meetings_of_day'
import { readRows } from '#queries/raw'
import { addDays, type Day, dayOf } from '#services/calendar/day'
import type { DayFacts } from '#services/energy/statements'
import type { Person } from '#services/person'

export type FeltRow = {
  id: number
  felt_at: string
  felt_on: Day
  /** `HH:mm` */
  felt_time: string
  energy: number
  engagement: number | null
  title: string
  note: string
  doing: string | null
}

/** The check-ins of these days, both included, as they came. */
export const feltBetween = (person: Person, first: Day, last: Day): Promise<FeltRow[]> =>
  readRows<FeltRow>(
    `select id, felt_at, felt_on, felt_time, energy, engagement, title, note, doing from energy
      where user_id = ? and trashed_at is null and felt_on between ? and ? order by felt_at, id`,
    [person.id, first, last]
  )

export const hourOf = (time: string) => Number(time.slice(0, 2))

/** What else the days had, both ends included: minutes in meetings, tasks done. Days without are left out. */
export async function factsBetween(
  person: Person,
  first: Day,
  last: Day
): Promise<Map<Day, DayFacts>> {
  const [meetings, done] = await Promise.all([
    meetingsBetween(person, first, addDays(last, 1)),
    readRows<{ day: Day; count: number }>(
      `select closed_on as day, count(*) as count from tasks
        where user_id = ? and closed_on between ? and ? and status = 'done' and trashed_at is null
        group by closed_on`,
      [person.id, first, last]
    ),
  ])
  const facts = new Map<Day, DayFacts>()
  const of = (day: Day) => {
    if (!facts.has(day)) facts.set(day, { meetings: 0, done: 0 })
    return facts.get(day)!
  }
  const { zone } = person.clock
  const byDay = Map.groupBy(meetings, ({ starts_at: at }) => dayOf(DateTime.fromISO(at), zone))
  for (const [day, ofDay] of byDay) {
    of(day).meetings = minutesOf(ofDay, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
  }
  for (const { day, count } of done) of(day).done = Number(count)
  return facts
}
