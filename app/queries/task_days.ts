import db from '@adonisjs/lucid/services/db'
import { readRows } from '#queries/raw'
import { type Day, daysFrom } from '#services/calendar/day'
import type { Person } from '#services/person'
import { decorate } from '#queries/task_decorations'
import { TASK_COLUMNS, type TaskRow } from '#queries/task_row'

/** One day: tasks in the order in which they are to be done, and whether there are more than these. */
export type TaskDay = { day: Day; rows: TaskRow[]; more: boolean }

/** What puts a task on a day, beside being planned for it. */
export type DayOptions = {
  /** Also show tasks on the day that they are due when they are planned for another one. */
  dueDays?: boolean
  /** Also show what was closed on a day. */
  closed?: boolean
  /** Tasks of one day at most. */
  limit: number
  /** Only what a calendar shows: no tags, subtasks and the like, and few columns. */
  brief?: boolean
}

/**
 * Tasks by day, from the first to the last: those planned for it, those due on it. Each day reads
 * only as many rows as it shows, so that a full year costs what an empty one does.
 */
export class TaskDays {
  readonly days: Day[]

  constructor(
    private person: Person,
    first: Day,
    last: Day
  ) {
    this.days = daysFrom(first, last)
  }

  async read(options: DayOptions): Promise<Map<Day, TaskDay>> {
    const byDay = new Map(this.days.map((day) => [day, { day, rows: [], more: false } as TaskDay]))
    const { sql, bindings } = this.#query(options)
    for (const { day, ...row } of await readRows(sql, bindings)) byDay.get(day)!.rows.push(row)

    for (const one of byDay.values()) {
      one.rows.sort(inOrderOf(one.day))
      one.more = one.rows.length > options.limit
      if (one.more) one.rows.length = options.limit
    }
    if (!options.brief) {
      await decorate(
        this.person,
        [...byDay.values()].flatMap(({ rows }) => rows)
      )
    }
    return byDay
  }

  /** The sum of estimates and the number of open tasks of each day. */
  async loads(): Promise<Map<Day, { minutes: number; count: number }>> {
    const open = `tasks.user_id = ? and tasks.status = 'open' and tasks.trashed_at is null`
    const isPlanned = `${open} and tasks.planned_on = ${this.#dayColumn}`
    const isDue = `${open} and ${dueOnDay} and (tasks.planned_on is null or tasks.planned_on < ?)`
    const { id, today } = this.person
    const rows = await readRows(
      `with ${this.#daysTable}
       select days.day,
         (select coalesce(sum(estimate_minutes), 0) from tasks where ${isPlanned}) as planned,
         (select coalesce(sum(estimate_minutes), 0) from tasks where ${isDue}) as due,
         (select count(*) from tasks where ${isPlanned}) as planned_count,
         (select count(*) from tasks where ${isDue}) as due_count
       from days`,
      [...this.days, id, id, today, id, id, today]
    )
    return new Map(
      rows.map((row) => [
        row.day,
        {
          minutes: Number(row.planned) + Number(row.due),
          count: Number(row.planned_count) + Number(row.due_count),
        },
      ])
    )
  }

  /**
   * For each day a query of its own that an index answers. PostgreSQL joins it sideways; SQLite has
   * no such join and asks for the rows whose id is among those found.
   */
  #query({ dueDays, closed, brief, limit }: DayOptions) {
    const { id, today } = this.person
    const most = limit + 1
    const first = (where: string, order: string) =>
      `select * from (select tasks.id from tasks
         where tasks.user_id = ? and tasks.trashed_at is null and ${where}
         order by ${order} limit ${most}) as found`

    const otherDay = dueDays ? `<> ${this.#dayColumn}` : '< ?'
    const sources = [
      {
        sql: first(
          `tasks.status = 'open' and tasks.planned_on = ${this.#dayColumn}`,
          'tasks.plan_position, tasks.id'
        ),
        bindings: [id],
      },
      {
        sql: first(
          `tasks.status = 'open' and ${dueOnDay} and (tasks.planned_on is null or tasks.planned_on ${otherDay})`,
          'tasks.due_key, tasks.id'
        ),
        bindings: dueDays ? [id] : [id, today],
      },
    ]
    if (closed) {
      sources.push({
        sql: first(`tasks.closed_on = ${this.#dayColumn}`, 'tasks.closed_at, tasks.id'),
        bindings: [id],
      })
    }
    const ids = sources.map(({ sql }) => sql).join(' union all ')
    const join = isPostgres()
      ? `cross join lateral (${ids}) as picked join tasks on tasks.id = picked.id`
      : `join tasks on tasks.id in (${ids})`
    return {
      sql: `with ${this.#daysTable} select days.day, ${(brief ? BRIEF_COLUMNS : TASK_COLUMNS).join(', ')} from days ${join}`,
      bindings: [...this.days, ...sources.flatMap(({ bindings }) => bindings)],
    }
  }

  get #daysTable() {
    return `days(day) as (values ${this.days.map(() => (isPostgres() ? '(cast(? as text))' : '(?)')).join(', ')})`
  }

  get #dayColumn() {
    return isPostgres() ? 'cast(days.day as date)' : 'days.day'
  }
}

const BRIEF_COLUMNS = [
  'id',
  'title',
  'status',
  'project_id',
  'due_on',
  'due_time',
  'planned_on',
  'plan_position',
].map((column) => `tasks.${column}`)

const isPostgres = () => db.connection().dialect.name === 'postgres'

const dueOnDay = `tasks.due_key >= days.day || ' 00:00' and tasks.due_key <= days.day || ' 99:99'`

/** What has a time first, by the clock; then what is planned, in the person's order; closed ones last. */
const inOrderOf = (day: Day) => (one: TaskRow, other: TaskRow) =>
  Number(one.status !== 'open') - Number(other.status !== 'open') ||
  timeOn(day, one).localeCompare(timeOn(day, other)) ||
  Number(one.planned_on !== day) - Number(other.planned_on !== day) ||
  one.plan_position - other.plan_position ||
  one.id - other.id

const timeOn = (day: Day, { due_on: dueOn, due_time: time }: TaskRow) =>
  dueOn === day && time ? time : '99:99'
