import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { readRows } from '#queries/raw'
import type { Day } from '#services/calendar/day'
import type { Person } from '#services/person'

/** Where two met: a select of `contact_id` and `day`. */
type Encounters = {
  sql: string
  bindings: (person: Person) => unknown[]
  isPrivate?: true
}

const ENCOUNTERS: Encounters[] = [
  {
    sql: `select meeting_attendees.contact_id, meetings.day
      from meeting_attendees join meetings on meetings.id = meeting_attendees.meeting_id
      where meeting_attendees.user_id = ? and meetings.trashed_at is null
        and (meetings.held_at is not null or meetings.ends_at <= ?)`,
    bindings: ({ id, clock }) => [id, clock.now.toUTC().toISO()],
  },
  {
    sql: `select contact_id, day from talks where user_id = ? and day <= ?`,
    bindings: ({ id, today }) => [id, today],
  },
  {
    sql: `select contact_id, day from feedback
      where user_id = ? and trashed_at is null and contact_id is not null and day <= ?`,
    bindings: ({ id, today }) => [id, today],
    isPrivate: true,
  },
]

/**
 * The day on which the person last had to do with each contact: in a meeting that was held, in
 * feedback, or because they said so. Who has been met nowhere is not among them.
 *
 * @param options.ids of these contacts alone
 * @param options.withPrivate whether feedback counts as well
 */
export async function lastContacts(
  person: Person,
  options: { ids?: number[]; withPrivate?: boolean; client?: TransactionClientContract } = {}
): Promise<Map<number, Day>> {
  const { ids, withPrivate = true, client } = options
  if (ids?.length === 0) return new Map()
  const parts = ENCOUNTERS.filter(({ isPrivate }) => withPrivate || !isPrivate)
  const those = ids ? `where contact_id in (${ids.map(() => '?').join(', ')})` : ''
  const rows = await readRows<{ contact_id: number; day: Day }>(
    `select contact_id, max(day) as day
       from (${parts.map(({ sql }) => sql).join(' union all ')}) as met ${those} group by contact_id`,
    [...parts.flatMap(({ bindings }) => bindings(person)), ...(ids ?? [])],
    client
  )
  return new Map(rows.map(({ contact_id: id, day }) => [id, day]))
}
