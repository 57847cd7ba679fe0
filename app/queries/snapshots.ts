import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { readRows } from '#queries/raw'
import { type Day, addDays } from '#services/calendar/day'
import type { Person } from '#services/person'

/** Days that a trend shows. */
const SHOWN_DAYS = 365

/** The score of a role at the end of each day on which it was kept, up to yesterday. */
export function snapshotsOf(
  { id, today }: Pick<Person, 'id' | 'today'>,
  role: { id: number },
  client?: TransactionClientContract
): Promise<Array<{ day: Day; score: number }>> {
  return readRows(
    `select day, score from readiness_snapshots
     where user_id = ? and role_id = ? and day >= ? and day < ? order by day`,
    [id, role.id, addDays(today, -SHOWN_DAYS), today],
    client
  )
}
