import { readRows } from '#queries/raw'
import { CONDITIONS } from '#queries/review_conditions'
import { decorate } from '#queries/task_decorations'
import { TASK_COLUMNS, type TaskRow } from '#queries/task_row'
import type { Day } from '#services/calendar/day'
import type { Person } from '#services/person'

/** Records of a step that one page shows; more come up as these are decided. */
export const SHOWN_AT_MOST = 30

type Named = keyof typeof CONDITIONS

function read<T>(person: Person, name: Named, columns: string, order: string): Promise<T[]> {
  const { from, bindings } = CONDITIONS[name](person)
  return readRows<T>(
    `select ${columns} from ${from} order by ${order} limit ${SHOWN_AT_MOST}`,
    bindings
  )
}

const TASK_ORDER = {
  inbox: 'tasks.position, tasks.id',
  overdue: 'tasks.due_key, tasks.id',
  waiting: 'tasks.promised_on is null, tasks.promised_on, tasks.due_key, tasks.id',
  stale_tasks: 'tasks.updated_at, tasks.id',
} as const

/** Tasks of a step, with what their rows carry; of stale ones also since when. */
export async function tasksToReview(person: Person, name: keyof typeof TASK_ORDER) {
  const columns = [...TASK_COLUMNS, 'tasks.updated_at'].join(', ')
  const rows = await read<TaskRow & { updated_at: string }>(person, name, columns, TASK_ORDER[name])
  await decorate(person, rows)
  return rows
}

/** Open goals without an open task that serves them. */
export const goalsToReview = (person: Person) =>
  read<{ id: number; title: string; due_on: Day | null }>(
    person,
    'goals',
    'goals.id, goals.title, goals.due_on',
    'goals.day_key, goals.id'
  )

export type SkillToReview = {
  id: number
  name: string
  level: number | null
  target_level: number | null
  newest: Day | null
  assessed_on: Day | null
}

/** Skills that nothing touched for long, the longest first. */
export const skillsToReview = (person: Person) =>
  read<SkillToReview>(
    person,
    'skills',
    'skills.id, skills.name, skills.level, skills.target_level, skills.assessed_on, shown.newest',
    `coalesce(case when skills.assessed_on > coalesce(shown.newest, '0001-01-01')
      then skills.assessed_on else shown.newest end, '0001-01-01'), skills.title_key, skills.id`
  )

export type ContactToReview = {
  id: number
  name: string
  company: string | null
  /** The last meeting that both were in. */
  meeting_id: number
  meeting: string
  day: Day
}

const lastMeeting = (column: string) => `(select meetings.${column} from meeting_attendees
  join meetings on meetings.id = meeting_attendees.meeting_id
  where meeting_attendees.contact_id = contacts.id and meetings.user_id = contacts.user_id
    and meetings.trashed_at is null and meetings.ends_at <= ?
  order by meetings.starts_at desc, meetings.id desc limit 1)`

/** Whom one met of late and has not heard from. */
export function contactsToReview(person: Person): Promise<ContactToReview[]> {
  const { from, bindings } = CONDITIONS.feedback(person)
  const now = person.clock.now.toUTC().toISO()
  return readRows<ContactToReview>(
    `select contacts.id, contacts.full_name as name, contacts.company,
        ${lastMeeting('id')} as meeting_id, ${lastMeeting('title')} as meeting, ${lastMeeting('day')} as day
      from ${from} order by contacts.title_key, contacts.id limit ${SHOWN_AT_MOST}`,
    [now, now, now, ...bindings]
  )
}

export type ItemToReview = { id: number; name: string; kind: string; updated_at: string }

/** What was started in the library and not touched for long. */
export const itemsToReview = (person: Person) =>
  read<ItemToReview>(
    person,
    'stale_items',
    'items.id, items.name, items.kind, items.updated_at',
    'items.updated_at, items.id'
  )
