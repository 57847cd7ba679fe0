import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { addDays, type Day } from '#services/calendar/day'
import type { Person } from '#services/person'

/**
 * Seconds measured on one day of the person's calendar, by task id. What began before midnight or
 * went on after it counts with its part of the day; a day has 23, 24 or 25 hours.
 */
export async function timeOn(
  person: Person,
  day: Day,
  client?: TransactionClientContract
): Promise<Map<number, number>> {
  const { clock } = person
  const from = clock.momentOf(day, '00:00')
  const to = DateTime.min(clock.momentOf(addDays(day, 1), '00:00'), clock.now)
  const seconds = new Map<number, number>()
  if (to <= from) return seconds

  const entries: Array<{ task_id: number; started_at: string; ended_at: string | null }> = await (
    client ?? db
  )
    .query<any>()
    .from('time_entries')
    .whereRaw(
      // one after the other each half reads the index, an "or" reads the person's whole history
      `id in (select id from time_entries where user_id = ? and ended_at is null
              union all
              select id from time_entries where user_id = ? and ended_at > ?)`,
      [person.id, person.id, from.toISO()!]
    )
    .where('started_at', '<', to.toISO()!)
    .select('task_id', 'started_at', 'ended_at')

  for (const { task_id: id, started_at: startedAt, ended_at: endedAt } of entries) {
    const start = Math.max(Date.parse(startedAt), from.toMillis())
    const end = Math.min(endedAt ? Date.parse(endedAt) : to.toMillis(), to.toMillis())
    if (end > start) seconds.set(id, (seconds.get(id) ?? 0) + Math.round((end - start) / 1000))
  }
  return seconds
}
