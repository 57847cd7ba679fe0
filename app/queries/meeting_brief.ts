import { readRows } from '#queries/raw'
import { type PromiseRow, promisesOf } from '#queries/promises'
import type { Day } from '#services/calendar/day'
import type { Person } from '#services/person'

export type Attendee = {
  id: number
  full_name: string
  company: string | null
  role: string | null
  email: string | null
}

export type BriefOf = Attendee & {
  promises: PromiseRow[]
  /** The last meeting together of which there are notes. */
  last: { id: number; title: string; day: Day; notes: string } | null
  /** Feedback that was asked for and has not come yet. */
  waiting: Array<{ id: number; title: string; direction: string; day: Day }>
  /** Open goals that mention them, or that tasks promised with them serve. */
  goals: Array<{ id: number; title: string }>
}

const KEPT_CONTACT = 'contacts.trashed_at is null'

export const attendeesOf = (userId: number, meetingId: number) =>
  readRows<Attendee>(
    `select contacts.id, contacts.full_name, contacts.company, contacts.role,
        contacts.email
      from meeting_attendees join contacts on contacts.id = meeting_attendees.contact_id
      where meeting_attendees.user_id = ? and meeting_attendees.meeting_id = ? and ${KEPT_CONTACT}
      order by contacts.title_key, contacts.id`,
    [userId, meetingId]
  )

type Of = { id: number; startsAt: { toUTC(): { toISO(): string | null } } }

/** What is worth knowing before a meeting, for each who takes part: a handful of queries for all of them. */
export async function briefOf(person: Person, meeting: Of): Promise<BriefOf[]> {
  const attendees = await attendeesOf(person.id, meeting.id)
  if (attendees.length === 0) return []
  const ids = attendees.map(({ id }) => id)
  const marks = ids.map(() => '?').join(', ')
  const [promises, last, waiting, goals] = await Promise.all([
    promisesOf(person, null, { open: true }),
    lastNotes(person, meeting, ids, marks),
    readRows<{ contact_id: number; id: number; title: string; direction: string; day: Day }>(
      `select contact_id, id, title, direction, day from feedback
        where user_id = ? and trashed_at is null and status = 'asked' and contact_id in (${marks})
        order by day, id`,
      [person.id, ...ids]
    ),
    readRows<{ contact_id: number; id: number; title: string }>(
      `select distinct shared.contact_id, goals.id, goals.title, goals.title_key from (
          select mentions.target_id as contact_id, mentions.record_id as goal_id from mentions
            where mentions.user_id = ? and mentions.record_type = 'goal'
              and mentions.target_type = 'contact' and mentions.target_id in (${marks})
          union
          select mentions.record_id, mentions.target_id from mentions
            where mentions.user_id = ? and mentions.target_type = 'goal'
              and mentions.record_type = 'contact' and mentions.record_id in (${marks})
          union
          select tasks.contact_id, goal_tasks.goal_id from goal_tasks
            join tasks on tasks.id = goal_tasks.task_id and tasks.trashed_at is null
            where goal_tasks.user_id = ? and tasks.contact_id in (${marks})
        ) as shared join goals on goals.id = shared.goal_id
        where goals.user_id = ? and goals.trashed_at is null and goals.status = 'open'
        order by goals.title_key, goals.id`,
      [person.id, ...ids, person.id, ...ids, person.id, ...ids, person.id]
    ),
  ])
  return attendees.map((one) => ({
    ...one,
    promises: promises.filter((row) => row.contact_id === one.id),
    last: last.get(one.id) ?? null,
    waiting: waiting.filter((row) => row.contact_id === one.id),
    goals: goals.filter((row) => row.contact_id === one.id),
  }))
}

async function lastNotes(person: Person, meeting: Of, ids: number[], marks: string) {
  const before = meeting.startsAt.toUTC().toISO()!
  const rows = await readRows<{
    contact_id: number
    id: number
    title: string
    day: Day
    notes: string
  }>(
    `select newest.contact_id, meetings.id, meetings.title, meetings.day, meetings.notes from (
        select meeting_attendees.contact_id, max(meetings.starts_at) as starts_at
          from meeting_attendees join meetings on meetings.id = meeting_attendees.meeting_id
          where meeting_attendees.user_id = ? and meeting_attendees.contact_id in (${marks})
            and meetings.trashed_at is null and meetings.starts_at < ? and meetings.id <> ?
            and meetings.notes <> ''
          group by meeting_attendees.contact_id
      ) as newest
      join meeting_attendees on meeting_attendees.contact_id = newest.contact_id
      join meetings on meetings.id = meeting_attendees.meeting_id
        and meetings.starts_at = newest.starts_at and meetings.notes <> ''
      where meetings.user_id = ? and meetings.trashed_at is null
      order by meetings.id`,
    [person.id, ...ids, before, meeting.id, person.id]
  )
  return new Map(rows.map(({ contact_id: contactId, ...row }) => [contactId, row]))
}
