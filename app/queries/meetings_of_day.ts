import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { readRows } from '#queries/raw'
import { addDays, type Day } from '#services/calendar/day'
import type { Person } from '#services/person'

export type DayMeeting = {
  id: number
  title: string
  starts_at: string
  ends_at: string
  place: string | null
  link: string | null
  prepared_at: string | null
  held_at: string | null
}

/** No meeting takes longer: what began before this is over. */
const LONGEST_DAYS = 7

/** Several parts of one page look at the same day: within a request it is read once. */
const known = new WeakMap<Person, Map<Day, Promise<DayMeeting[]>>>()

/** The meetings that touch a day of the person's, in order. */
export function meetingsOfDay(person: Person, day: Day): Promise<DayMeeting[]> {
  let days = known.get(person)
  if (!days) known.set(person, (days = new Map()))
  let meetings = days.get(day)
  if (!meetings) days.set(day, (meetings = meetingsBetween(person, day, addDays(day, 1))))
  return meetings
}

/** The meetings that touch the days from `first` up to, not including, `end`. */
export function meetingsBetween(
  person: Person,
  first: Day,
  end: Day,
  client?: TransactionClientContract
): Promise<DayMeeting[]> {
  const at = (day: Day) => person.clock.momentOf(day, '00:00').toUTC().toISO()!
  return readRows<DayMeeting>(
    `select id, title, starts_at, ends_at, place, link, prepared_at, held_at from meetings
      where user_id = ? and trashed_at is null and starts_at < ? and starts_at > ?
        and (ends_at > ? or starts_at >= ?)
      order by starts_at, id`,
    [person.id, at(end), at(addDays(first, -LONGEST_DAYS)), at(first), at(first)],
    client
  )
}

/** The minutes of a day that its meetings take. */
export async function meetingMinutesOn(person: Person, day: Day): Promise<number> {
  const at = (one: Day) => person.clock.momentOf(one, '00:00').toMillis()
  return minutesOf(await meetingsOfDay(person, day), at(day), at(addDays(day, 1)))
}

type Span = { starts_at: string; ends_at: string }

/** The minutes that meetings take of the time between two moments; those that overlap count once. */
export function minutesOf(meetings: Span[], from: number, to: number): number {
  const spans = meetings
    .map(({ starts_at: start, ends_at: end }) => [
      Math.max(from, Date.parse(start)),
      Math.min(to, Date.parse(end)),
    ])
    .filter(([start, end]) => end > start)
    .sort(([one], [other]) => one - other)
  let total = 0
  let reached = from
  for (const [start, end] of spans) {
    total += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return Math.round(total / 60_000)
}
