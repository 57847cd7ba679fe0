import db from '@adonisjs/lucid/services/db'
import { decorate } from '#queries/task_decorations'
import { TASK_COLUMNS, type TaskRow } from '#queries/task_row'
import type { Person } from '#services/person'

const MOST = 200

/** What was written down to be done in a meeting: what is open first. */
export async function tasksOfMeeting(person: Person, meetingId: number): Promise<TaskRow[]> {
  const rows: TaskRow[] = await db
    .query<TaskRow>()
    .from('tasks')
    .where({ user_id: person.id, meeting_id: meetingId })
    .whereNull('trashed_at')
    .orderByRaw(`case status when 'open' then 0 else 1 end, id`)
    .limit(MOST)
    .select(TASK_COLUMNS)
  return decorate(person, rows)
}
