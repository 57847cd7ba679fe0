import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { addDays, type Day, startOfWeek } from '#services/calendar/day'
import { Kept } from '#services/page/kept'
import type { Person } from '#services/person'
import { readRows } from '#queries/raw'
import { decorate } from '#queries/task_decorations'
import { TASK_COLUMNS, type TaskRow } from '#queries/task_row'
import { timeOn } from '#queries/day_time'

/** Tasks that wait for a day are shown up to here; the rest is a link to the list. */
export const WAITING_AT_MOST = 20

export type DayLogRow = {
  line: string
  capacity_minutes: number | null
  planned_at: string | null
  closed_at: string | null
  review_dismissed: boolean | number | null
  /** The review of its week, where one was begun. */
  review_id: number | null
  review_finished_at: string | null
  steps_done: number
  steps: number
}

export type DayTasks = {
  /** Planned for the day, in order, closed ones in their place. */
  focus: TaskRow[]
  /** Done on the day without having been planned for it. */
  alsoDone: TaskRow[]
}

/** Why a task waits for a day. The first that holds is given. */
export type Waits = 'leftover' | 'overdue' | 'due' | 'starts' | 'suggested' | 'next'
export type WaitingRow = TaskRow & { waits: Waits }

export type CarriedRow = TaskRow & { to_day: Day | null }

/** The plus keeps SQLite from reading all of the person's tasks and comparing each with the ids. */
const MINE = '+tasks.user_id = ? and tasks.trashed_at is null'

/** Tasks that are chosen by their ids. */
const chosen = (
  person: Person,
  ids: string,
  bindings: unknown[],
  { client, order = '' }: { client?: TransactionClientContract; order?: string } = {}
) =>
  readRows<TaskRow>(
    `select ${TASK_COLUMNS.join(', ')} from tasks where ${MINE} and tasks.id in (${ids})
      order by ${order} tasks.plan_position, tasks.id`,
    [person.id, ...bindings],
    client
  )

/**
 * Ids of a day's own tasks; each half reads an index of its own. What is closed is asked for in order,
 * which leads to the index by that and not to the larger one that holds all of these columns.
 */
const OF_DAY = `
  select id from tasks where user_id = ? and planned_on = ?
  union all
  select id from (
    select id from tasks
    where user_id = ? and closed_on = ? and status = 'done' order by closed_at limit 1000
  ) as closed`

/** Ids of tasks that wait; each part reads its index from the start and no further than needed. */
const WITHOUT_DAY = [
  'planned_on < ? order by planned_on desc',
  'planned_on is null and due_key < ? order by due_key',
  'planned_on is null and start_on = ?',
]
  .map(
    (part, at) => `select id from (
      select id from tasks
      where user_id = ? and status = 'open' and trashed_at is null and ${part} limit ?
    ) as part_${at}`
  )
  .join(' union all ')

const ofDay = (person: Person, day: Day) => [person.id, day, person.id, day]

const withoutDay = ({ id, today }: Person, day: Day, limit: number) =>
  [today, addDays(day, 1), day].flatMap((bound) => [id, bound, limit + 1])

/** The day's focus and what else was done on it. */
export async function dayTasks(
  person: Person,
  day: Day,
  client?: TransactionClientContract
): Promise<DayTasks> {
  return split(await chosen(person, OF_DAY, ofDay(person, day), { client }), day)
}

const split = (rows: TaskRow[], day: Day): DayTasks => ({
  focus: rows.filter((row) => row.planned_on === day),
  alsoDone: rows
    .filter((row) => row.planned_on !== day && row.closed_on === day && row.status === 'done')
    .sort((one, two) => String(one.closed_at).localeCompare(String(two.closed_at))),
})

const STEPS = 'from review_steps where review_steps.review_id = reviews.id'

/** A day of which nothing was said is there all the same; one statement says both, as Today has few to spend. */
const LOG = `select coalesce(days.line, '') as line, days.capacity_minutes, days.planned_at,
    days.closed_at, days.review_dismissed,
    reviews.id as review_id, reviews.finished_at as review_finished_at,
    (select count(finished_at) ${STEPS}) as steps_done, (select count(*) ${STEPS}) as steps
  from (select 1 as one) as this
  left join days on days.user_id = ? and days.day = ?
  left join reviews on reviews.user_id = ? and reviews.kind = 'weekly'
    and reviews.starts_on = ? and reviews.trashed_at is null`

/** Of today, which is looked at again and again. */
const keptLog = new Kept<DayLogRow>()

export function dayLog(
  person: Person,
  day: Day,
  client?: TransactionClientContract
): Promise<DayLogRow> {
  const read = () => readLog(person, day, client)
  // a transaction sees what is not kept yet
  return day === person.today && !client ? keptLog.of(person, read) : read()
}

async function readLog(
  person: Person,
  day: Day,
  client?: TransactionClientContract
): Promise<DayLogRow> {
  const week = startOfWeek(day, person.user.weekStartsOn)
  const [row] = await readRows(LOG, [person.id, day, person.id, week], client)
  return { ...row, steps_done: Number(row.steps_done), steps: Number(row.steps) }
}

/**
 * A day's tasks, and the open ones that no day has been found for: leftovers of days that are over,
 * then what is due by the day, then what starts on it.
 */
export async function dayAndWaiting(
  person: Person,
  day: Day,
  limit: number,
  client?: TransactionClientContract
) {
  const rows = await chosen(
    person,
    `${OF_DAY} union all ${WITHOUT_DAY}`,
    [...ofDay(person, day), ...withoutDay(person, day, limit)],
    { client }
  )
  const waiting = rows
    .filter((row) => row.status === 'open' && row.planned_on !== day)
    .map((row): WaitingRow => ({ ...row, waits: reason(row, person.today, day) }))
    .sort(inOrder)
  return {
    ...split(rows, day),
    waiting: { rows: waiting.slice(0, limit), more: waiting.length > limit },
  }
}

function reason(row: TaskRow, today: Day, day: Day): Waits {
  if (row.planned_on && row.planned_on < today) return 'leftover'
  if (row.due_on && row.due_on < today) return 'overdue'
  if (row.due_on && row.due_on <= day) return 'due'
  return 'starts'
}

export const WAITS: Waits[] = ['leftover', 'overdue', 'due', 'starts', 'suggested', 'next']

/** By reason; leftovers of the latest day first, the others as they are due, the urgent before. */
function inOrder(one: WaitingRow, two: WaitingRow): number {
  return (
    WAITS.indexOf(one.waits) - WAITS.indexOf(two.waits) ||
    (one.waits === 'leftover' ? two.planned_on!.localeCompare(one.planned_on!) : 0) ||
    one.due_key.localeCompare(two.due_key) ||
    two.priority - one.priority ||
    one.id - two.id
  )
}

/** Projects that are asked for what comes next. */
const PROJECTS_AT_MOST = 20

/**
 * Open tasks worth a thought while planning: important ones, the newest of the inbox, and of each of
 * the projects the first one that no date will ever bring up.
 */
export async function suggestionsFor(
  person: Person,
  projectIds: number[],
  without: Set<number>,
  limit = WAITING_AT_MOST
): Promise<WaitingRow[]> {
  const { id, today } = person
  const part = `select id from tasks where user_id = ? and status = 'open' and trashed_at is null
    and planned_on is null and parent_id is null and (start_on is null or start_on <= ?)`
  const asked = projectIds.slice(0, PROJECTS_AT_MOST)
  const count = limit + without.size
  const parts = [
    `${part} and priority >= 3 order by priority desc, id desc limit ?`,
    `${part} and project_id is null and section_id is null order by position desc limit ?`,
    ...asked.map(
      () => `${part} and project_id = ? and due_on is null order by position, id limit 1`
    ),
  ].map((query, at) => `select id from (${query}) as part_${at}`)
  const bindings = [count, count, ...asked].flatMap((last) => [id, today, last])
  const found = await chosen(person, parts.join(' union all '), bindings)
  const order = (row: TaskRow) => asked.indexOf(row.project_id ?? 0)
  const rows = found
    .filter((row) => !without.has(row.id))
    .map((row): WaitingRow => ({ ...row, waits: isNext(row) ? 'next' : 'suggested' }))
  return [
    ...rows
      .filter(({ waits }) => waits === 'suggested')
      .sort((one, two) => two.priority - one.priority || two.id - one.id)
      .slice(0, limit),
    ...rows.filter(({ waits }) => waits === 'next').sort((one, two) => order(one) - order(two)),
  ]
}

const isNext = ({ priority, project_id: projectId }: TaskRow) => priority < 3 && projectId !== null

/** Leftovers that an evening decides about at once; more come when these have been decided. */
const LEFT_AT_MOST = 50

/** A day's tasks, and the open ones of this day and of days before it: what an evening is about. */
export async function dayAndLeftovers(
  person: Person,
  day: Day
): Promise<DayTasks & { leftovers: TaskRow[] }> {
  const left = `select id from (
    select id from tasks
    where user_id = ? and status = 'open' and trashed_at is null and planned_on <= ?
    order by planned_on desc, plan_position limit ?
  ) as leftovers`
  const rows = await chosen(
    person,
    `${OF_DAY} union all ${left}`,
    [...ofDay(person, day), person.id, day, LEFT_AT_MOST],
    { order: 'tasks.planned_on desc,' }
  )
  const leftovers = rows.filter((row) => row.status === 'open' && row.planned_on! <= day)
  return { ...split(rows, day), leftovers: leftovers.slice(0, LEFT_AT_MOST) }
}

/** What was planned for the day and moved on from it. */
export async function carriedFrom(person: Person, day: Day): Promise<CarriedRow[]> {
  const rows = await readRows<CarriedRow>(
    `select ${TASK_COLUMNS.join(', ')}, carries.to_day
     from tasks join carries on carries.task_id = tasks.id
     where ${MINE} and carries.user_id = ? and carries.from_day = ? order by carries.id`,
    [person.id, person.id, day]
  )
  // moved twice from the same day: the last time says where to
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}

export type DayPlan = DayTasks & {
  day: Day
  log: DayLogRow
  seconds: Map<number, number>
  waiting: { rows: WaitingRow[]; more: boolean }
}

/** Everything that a day's page shows of tasks, with what their rows carry. */
export async function dayPlan(
  person: Person,
  day: Day,
  waitingAtMost = WAITING_AT_MOST
): Promise<DayPlan> {
  const [tasks, log, seconds] = await Promise.all([
    dayAndWaiting(person, day, waitingAtMost),
    dayLog(person, day),
    timeOn(person, day),
  ])
  await decorate(person, [...tasks.focus, ...tasks.alsoDone, ...tasks.waiting.rows])
  return { day, log, seconds, ...tasks }
}
