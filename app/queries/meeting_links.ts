import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { readRows } from '#queries/raw'
import { tasksInNotes, withTasks } from '#queries/notes_tasks'
import type { Row } from '#services/api/shape'
import type { Person } from '#services/person'

type Reading = { person: Person; client?: TransactionClientContract; fields: Set<string> }

/** What a row says of other tables: who takes part, how it repeats, the ticks of its notes. */
export async function linkedMeetings(rows: Row[], { person, client, fields }: Reading) {
  const ids = rows.map(({ id }) => id as number)
  const marks = ids.map(() => '?').join(', ')
  if (fields.has('attendee_ids') || fields.has('names')) {
    const found = await readRows<{ meeting_id: number; id: number; name: string }>(
      `select meeting_attendees.meeting_id, contacts.id, contacts.full_name as name
        from meeting_attendees join contacts on contacts.id = meeting_attendees.contact_id
        where meeting_attendees.user_id = ? and meeting_attendees.meeting_id in (${marks})
          and contacts.trashed_at is null
        order by contacts.title_key, contacts.id`,
      [person.id, ...ids],
      client
    )
    const byMeeting = Map.groupBy(found, (one) => one.meeting_id)
    for (const row of rows) {
      const attendees = byMeeting.get(row.id) ?? []
      row.attendee_ids = attendees.map(({ id }) => id)
      row.names = attendees.map(({ name }) => name)
    }
  }
  if (fields.has('recurrence')) {
    const found = await readRows<{ id: number; recurrence: string | null }>(
      `select meetings.id, meeting_series.recurrence
        from meetings join meeting_series on meeting_series.id = meetings.meeting_series_id
        where meetings.user_id = ? and meetings.id in (${marks})`,
      [person.id, ...ids],
      client
    )
    const rules = new Map(found.map(({ id, recurrence }) => [id, recurrence]))
    for (const row of rows) row.recurrence = rules.get(row.id) ?? null
  }
  if (fields.has('notes')) {
    const all = rows.map(({ id, notes }) => ({ id, notes, userId: person.id }))
    const tasks = await tasksInNotes(all, client)
    for (const row of rows) row.notes = withTasks(row.notes, tasks)
  }
}
