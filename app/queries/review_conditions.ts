import { NEVER } from '#models/task/derived'
import { evidenceBindings, evidenceCountsSql } from '#queries/evidence'
import { addDays } from '#services/calendar/day'
import type { Person } from '#services/person'
import {
  ASKED_DAYS,
  MET_DAYS,
  SKILL_DAYS,
  STALE_DAYS,
  type StepName,
} from '#services/reviews/steps'

/** What is still to be looked at in a step: everything after `from`, and what its marks stand for. */
export type Condition = { from: string; bindings: unknown[] }

/** The moment at which a day began that is so many days ago. */
const ago = ({ clock, today }: Person, days: number) =>
  clock.momentOf(addDays(today, -days), '00:00').toUTC().toISO()!

const OPEN = `tasks where tasks.user_id = ? and tasks.status = 'open' and tasks.trashed_at is null
  and (tasks.start_on is null or tasks.start_on <= ?)`

/** No day from today on has been found for it: what has one is decided. */
const UNDECIDED = '(tasks.planned_on is null or tasks.planned_on < ?)'

const BLOCKED = `exists (select 1 from task_blocks join tasks as blocker on blocker.id = task_blocks.blocker_id
  where task_blocks.task_id = tasks.id and blocker.status = 'open' and blocker.trashed_at is null)`

const SERVED = `exists (select 1 from goal_tasks join tasks on tasks.id = goal_tasks.task_id
  where goal_tasks.goal_id = goals.id and tasks.status = 'open' and tasks.trashed_at is null)`

/** Open tasks that nobody touched for long, and that neither a day nor a rule will bring up. */
const STALE_TASK = `tasks.parent_id is null and tasks.recurrence is null and tasks.due_key = '${NEVER}'
  and tasks.promise is null and tasks.updated_at < ?`

/** Each step's records; the hours of the week ahead are reckoned elsewhere, and stale ones are of two kinds. */
export const CONDITIONS: Record<Exclude<StepName, 'capacity' | 'stale'> | Stale, Find> = {
  inbox: ({ id, today }) => ({
    from: `${OPEN} and tasks.project_id is null and tasks.section_id is null and tasks.parent_id is null`,
    bindings: [id, today],
  }),
  overdue: ({ id, today }) => ({
    from: `${OPEN} and ${UNDECIDED} and tasks.due_key < ?`,
    bindings: [id, today, today, `${today} 00:00`],
  }),
  waiting: ({ id, today }) => ({
    from: `${OPEN} and ${UNDECIDED} and (tasks.promise = 'theirs' or ${BLOCKED})`,
    bindings: [id, today, today],
  }),
  goals: ({ id }) => ({
    from: `goals where goals.user_id = ? and goals.status = 'open' and goals.trashed_at is null
      and not ${SERVED}`,
    bindings: [id],
  }),
  skills: (person) => {
    const day = addDays(person.today, -SKILL_DAYS)
    return {
      from: `skills left join (${evidenceCountsSql('skill')}) as shown on shown.claim_id = skills.id
        where skills.user_id = ? and skills.trashed_at is null and skills.created_at < ?
          and (shown.newest is null or shown.newest < ?)
          and (skills.assessed_on is null or skills.assessed_on < ?)`,
      bindings: [...evidenceBindings(person), person.id, ago(person, SKILL_DAYS), day, day],
    }
  },
  feedback: (person) => ({
    from: `contacts where contacts.user_id = ? and contacts.trashed_at is null
      and contacts.id in (select meeting_attendees.contact_id from meeting_attendees
        join meetings on meetings.id = meeting_attendees.meeting_id
        where meeting_attendees.user_id = ? and meetings.trashed_at is null
          and meetings.ends_at <= ? and meetings.ends_at >= ?)
      and not exists (select 1 from feedback where feedback.contact_id = contacts.id
        and feedback.direction = 'received' and feedback.trashed_at is null and feedback.day >= ?)`,
    bindings: [
      ...[person.id, person.id, person.clock.now.toUTC().toISO(), ago(person, MET_DAYS)],
      addDays(person.today, -ASKED_DAYS),
    ],
  }),
  stale_tasks: (person) => ({
    from: `${OPEN} and ${UNDECIDED} and ${STALE_TASK}`,
    bindings: [person.id, person.today, person.today, ago(person, STALE_DAYS)],
  }),
  stale_items: (person) => ({
    from: `items where items.user_id = ? and items.status = 'started' and items.trashed_at is null
      and items.updated_at < ?`,
    bindings: [person.id, ago(person, STALE_DAYS)],
  }),
}

type Stale = 'stale_tasks' | 'stale_items'
type Find = (person: Person) => Condition
