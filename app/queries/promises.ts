import { PROMISES, type Promised } from '#models/task/promised'
import { readRows } from '#queries/raw'
import { type Day, daysBetween } from '#services/calendar/day'
import type { Person } from '#services/person'

export type PromiseRow = {
  id: number
  title: string
  status: string
  contact_id: number
  contact: string
  /** `mine`: the person owes it to the contact; `theirs`: the contact owes it. */
  promise: Promised
  promised_on: Day
  due_on: Day | null
  closed_on: Day | null
  meeting_id: number | null
  /** Days since it was given; of what is closed, until it was kept. */
  age: number
}

const MOST = 500

/**
 * What the person and their contacts have promised each other: tasks that name a contact and who owes
 * it. Open ones first, the oldest before; then what was closed, the latest before.
 */
export async function promisesOf(
  person: Person,
  contactId: number | null = null,
  { open = false, limit = MOST }: { open?: boolean; limit?: number } = {}
): Promise<PromiseRow[]> {
  const rows = await readRows<PromiseRow & { created_at: string }>(
    `select tasks.id, tasks.title, tasks.status, tasks.contact_id, contacts.full_name as contact,
        tasks.promise, tasks.promised_on, tasks.due_on, tasks.closed_on, tasks.meeting_id
      from tasks join contacts on contacts.id = tasks.contact_id and contacts.trashed_at is null
      where tasks.user_id = ? and tasks.trashed_at is null and tasks.contact_id is not null
        and tasks.promise in ('${PROMISES.join("', '")}')
        ${contactId === null ? '' : 'and tasks.contact_id = ?'}
        ${open ? "and tasks.status = 'open'" : ''}
      order by case when tasks.status = 'open' then 0 else 1 end,
        case when tasks.status = 'open' then tasks.promised_on end,
        tasks.closed_on desc, tasks.id
      limit ?`,
    [person.id, ...(contactId === null ? [] : [contactId]), limit]
  )
  return rows.map((row) => ({
    ...row,
    age: Math.max(0, daysBetween(row.promised_on, row.closed_on ?? person.today)),
  }))
}
