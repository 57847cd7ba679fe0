import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { readRows } from '#queries/raw'
import { type Day, daysBetween } from '#services/calendar/day'
import type { Person } from '#services/person'

/** Feedback that somebody was asked for and that did not come yet. */
export type Waiting = {
  id: number
  contactId: number | null
  /** What was asked about. */
  about: string
  askedOn: Day
  /** Days since then. */
  age: number
}

/** What is waited for, the longest first; of these contacts, where they are given. */
export async function feedbackWaiting(
  person: Person,
  contactIds?: number[],
  client?: TransactionClientContract
): Promise<Waiting[]> {
  if (contactIds?.length === 0) return []
  const ofThese = contactIds ? `and contact_id in (${contactIds.map(() => '?').join(', ')})` : ''
  const rows = await readRows<Omit<Waiting, 'age'>>(
    `select id, contact_id as "contactId", context as about, day as "askedOn" from feedback
       where user_id = ? and status = 'asked' and trashed_at is null ${ofThese}
       order by day, id limit 200`,
    [person.id, ...(contactIds ?? [])],
    client
  )
  return rows.map((row) => ({ ...row, age: Math.max(0, daysBetween(row.askedOn, person.today)) }))
}
