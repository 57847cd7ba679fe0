import { readRows } from '#queries/raw'
import type Task from '#models/task'

const OFFERED = 300

export type TaskPeople = {
  /** The contact that it is promised with, also one that is in the trash. */
  contact: string | null
  meeting: { id: number; title: string } | null
  /** Names for suggestions. */
  known: string[]
  /** Feedback that it follows up on. */
  remarks: Array<{ id: number; title: string }>
}

/** Names of contacts, for suggestions. */
export async function knownContacts(userId: number): Promise<string[]> {
  const rows = await readRows<{ name: string }>(
    `select full_name as name from contacts
      where user_id = ? and trashed_at is null order by title_key limit ${OFFERED}`,
    [userId]
  )
  return rows.map(({ name }) => name)
}

/** With whom a task is promised, from which meeting it is, what it follows up on, and who else could be named. */
export async function taskPeople({ id, contactId, meetingId, userId }: Task): Promise<TaskPeople> {
  const rows = await readRows<{ kind: string; id: number; name: string }>(
    `select 'contact' as kind, id, full_name as name from contacts where user_id = ? and id = ?
     union all
     select 'meeting', id, title from meetings
       where user_id = ? and id = ? and trashed_at is null
     union all
     select * from (select 'remark', id, title from feedback
       where user_id = ? and task_id = ? and trashed_at is null order by id desc limit 20) as remarks
     union all
     select * from (select 'known', id, full_name from contacts
       where user_id = ? and trashed_at is null order by title_key limit ${OFFERED}) as known`,
    [userId, contactId ?? 0, userId, meetingId ?? 0, userId, id, userId]
  )
  const of = (kind: string) => rows.filter((row) => row.kind === kind)
  const [meeting] = of('meeting')
  return {
    contact: of('contact')[0]?.name ?? null,
    meeting: meeting ? { id: meeting.id, title: meeting.name } : null,
    known: of('known').map(({ name }) => name),
    remarks: of('remark').map((row) => ({ id: row.id, title: row.name })),
  }
}
