import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { addDays, type Day } from '#services/calendar/day'
import { Kept } from '#services/page/kept'
import type { Person } from '#services/person'

/** The part of a measured time that lies on a day, in milliseconds; what still runs ends with the day. */
type Stretch = { taskId: number; from: number; to: number }

/** Of today, which is looked at again and again. */
const kept = new Kept<Stretch[]>()

/**
 * Seconds measured on one day of the person's calendar, by task id. What began before midnight or
 * went on after it counts with its part of the day; a day has 23, 24 or 25 hours.
 */
export async function timeOn(
  person: Person,
  day: Day,
  client?: TransactionClientContract
): Promise<Map<number, number>> {
  const { today, clock } = person
  const seconds = new Map<number, number>()
  if (day > today) return seconds

  const read = () => readStretches(person, day, client)
  // a transaction sees what is not kept yet
  const stretches = day === today && !client ? await kept.of(person, read) : await read()
  const now = clock.now.toMillis()
  for (const { taskId, from, to } of stretches) {
    const end = Math.min(to, now)
    if (end <= from) continue
    seconds.set(taskId, (seconds.get(taskId) ?? 0) + Math.round((end - from) / 1000))
  }
  return seconds
}

/** What the person measures the time of right now. */
export async function runningTitle({ id }: Person): Promise<string | null> {
  const row = await db
    .from('time_entries')
    .join('tasks', 'tasks.id', 'time_entries.task_id')
    .where('time_entries.user_id', id)
    .whereNull('time_entries.ended_at')
    .select('tasks.title')
    .first()
  return row ? row.title.slice(0, 200) : null
}

async function readStretches(
  { id, clock }: Person,
  day: Day,
  client?: TransactionClientContract
): Promise<Stretch[]> {
  const from = clock.momentOf(day, '00:00')
  const to = clock.momentOf(addDays(day, 1), '00:00')
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
      [id, id, from.toISO()!]
    )
    .where('started_at', '<', to.toISO()!)
    .select('task_id', 'started_at', 'ended_at')

  return entries.map((entry) => ({
    taskId: entry.task_id,
    from: Math.max(Date.parse(entry.started_at), from.toMillis()),
    to: Math.min(entry.ended_at ? Date.parse(entry.ended_at) : Infinity, to.toMillis()),
  }))
}
