import db from '@adonisjs/lucid/services/db'
import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import { DateTime } from 'luxon'
import { type Status, STATUSES } from '#models/task'
import { NEVER } from '#models/task/derived'
import { addDays, type Day, isDay } from '#services/calendar/day'
import type { Person } from '#services/person'
import { fold, searchWords } from '#services/search/words'
import { decorate, type Decorations } from '#queries/task_decorations'

/** A task as lists read it: plain columns, days and moments as text, booleans as the engine has them. */
export type TaskRow = {
  id: number
  title: string
  status: Status
  priority: number
  project_id: number | null
  section_id: number | null
  parent_id: number | null
  due_on: Day | null
  due_time: string | null
  due_key: string
  planned_on: Day | null
  plan_position: number
  start_on: Day | null
  estimate_minutes: number | null
  spent_seconds: number
  recurrence: string | null
  recurs_after_completion: boolean | number
  carried_count: number
  position: number
  closed_on: Day | null
  closed_at: string | null
  version: number
} & Partial<Decorations>

export const SORTS = ['position', 'plan', 'due', 'priority', 'newest', 'title', 'closed'] as const
export type Sort = (typeof SORTS)[number]

/** `week` is today and six more days; `soon` is what of it comes after tomorrow. */
export const DUE_FILTERS = [
  'overdue',
  'today',
  'tomorrow',
  'soon',
  'week',
  'later',
  'any',
  'none',
] as const
export type DueFilter = (typeof DUE_FILTERS)[number]

/** One page of a list; `next` is the cursor of the page after it, null on the last one. */
export type Page = { rows: TaskRow[]; next: string | null }

/** What a list shows. Everything is optional; an empty filter is all open tasks by due day. */
export type TaskFilters = {
  /** `closed` is done or dropped. */
  status?: Status | 'any' | 'closed'
  /** A project's id, or `none` for the inbox. */
  project?: number | 'none'
  section?: number | 'none'
  tag?: string
  /** False: only tasks that carry no tag. */
  tagged?: boolean
  priority?: number
  due?: DueFilter
  dueFrom?: Day
  dueTo?: Day
  planned?: Day
  /** Only tasks that no day from today on is planned for. */
  unplanned?: boolean
  /** Words that must all be in the title or the notes; the last one may be unfinished. */
  q?: string
  /** Also tasks that are hidden until a later day. */
  hidden?: boolean
  /** Subtasks stand under their task and are left out unless asked for. */
  subtasks?: boolean
  sort?: Sort
  cursor?: string
}

/** What lists select: all but notes and what search reads. */
export const TASK_COLUMNS = [
  'id',
  'title',
  'status',
  'priority',
  'project_id',
  'section_id',
  'parent_id',
  'due_on',
  'due_time',
  'due_key',
  'planned_on',
  'plan_position',
  'start_on',
  'estimate_minutes',
  'spent_seconds',
  'recurrence',
  'recurs_after_completion',
  'carried_count',
  'position',
  'closed_on',
  'closed_at',
  'version',
].map((column) => `tasks.${column}`)

/** Columns that a sort is made of, with their direction; the id always decides last. */
const ORDER: Record<Sort, { columns: string[]; direction: 'asc' | 'desc' }> = {
  position: { columns: ['position', 'id'], direction: 'asc' },
  plan: { columns: ['plan_position', 'id'], direction: 'asc' },
  due: { columns: ['due_key', 'id'], direction: 'asc' },
  priority: { columns: ['priority', 'id'], direction: 'desc' },
  newest: { columns: ['id'], direction: 'desc' },
  title: { columns: ['title', 'id'], direction: 'asc' },
  closed: { columns: ['closed_on', 'closed_at', 'id'], direction: 'desc' },
}

const isText = (value: unknown) => typeof value === 'string' && !value.includes('\0')

/** What the columns of a cursor must be, so that no address makes the database refuse a query. */
const KEYS: Record<string, (value: unknown) => boolean> = {
  id: (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31,
  priority: (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 15,
  position: Number.isFinite,
  plan_position: Number.isFinite,
  due_key: isText,
  title: isText,
  closed_on: isDay,
  closed_at: (value) => isText(value) && DateTime.fromISO(value as string).isValid,
}

/**
 * One list of tasks, made of filters: pages, the API, commands and feeds ask the same one.
 * It is paged by key, so that a later page costs what the first one does.
 */
export class TaskList {
  constructor(
    private person: Person,
    private filters: TaskFilters = {}
  ) {}

  /** The query without order and limit; days and boards add their own. */
  query(): DatabaseQueryBuilderContract<TaskRow> {
    const { person, filters } = this
    const query = db
      .from('tasks')
      .where('tasks.user_id', person.id)
      .whereNull('tasks.trashed_at')
      .select(TASK_COLUMNS) as DatabaseQueryBuilderContract<TaskRow>

    if (filters.status === 'closed') query.whereNotNull('tasks.closed_on')
    else if (filters.status !== 'any') query.where('tasks.status', filters.status ?? 'open')
    // without a project there are no sections: saying so lets the index put them in order
    if (filters.project === 'none') {
      query.whereNull('tasks.project_id').whereNull('tasks.section_id')
    } else if (filters.project) query.where('tasks.project_id', filters.project)
    if (filters.section === 'none') query.whereNull('tasks.section_id')
    else if (filters.section) query.where('tasks.section_id', filters.section)
    if (filters.priority !== undefined) query.where('tasks.priority', filters.priority)
    if (filters.planned) query.where('tasks.planned_on', filters.planned)
    if (filters.unplanned) {
      query.where((either) =>
        either.whereNull('tasks.planned_on').orWhere('tasks.planned_on', '<', person.today)
      )
    }
    if (!filters.subtasks && !filters.q) query.whereNull('tasks.parent_id')
    if (!filters.hidden && !filters.q) this.#notHidden(query)
    this.#due(query)
    this.#tag(query)
    this.#words(query)
    return query
  }

  /** One page of rows, with what they carry, and the cursor of the next page. */
  async page(limit = 50): Promise<Page> {
    const [page] = await TaskList.together(this.person, [this], limit)
    return page
  }

  /**
   * The first page of several lists in one query: sections of a board, groups of a list. All of them
   * have the same sort.
   */
  static async together(person: Person, lists: TaskList[], limit = 50): Promise<Page[]> {
    if (lists.length === 0) return []
    const { columns } = lists[0].order
    const rows = await readTogether(lists, limit + 1)
    const pages = lists.map((): Page => ({ rows: [], next: null }))
    for (const { part, ...row } of rows) pages[part].rows.push(row)
    for (const page of pages) {
      if (page.rows.length <= limit) continue
      page.rows.length = limit
      page.next = cursorAt(page.rows.at(-1)!, columns)
    }
    await decorate(
      person,
      pages.flatMap((page) => page.rows)
    )
    return pages
  }

  /**
   * Queries that together hold the first rows of the list, each in order. There is more than one
   * where the list spans statuses: each of them is in order in the index, all together are not.
   */
  parts(limit: number): DatabaseQueryBuilderContract<TaskRow>[] {
    const { status, planned, q } = this.filters
    const spans = status === 'any' && !planned && !q
    const lists = spans
      ? STATUSES.map((one) => new TaskList(this.person, { ...this.filters, status: one }))
      : [this]
    return lists.map((list) => list.#first(limit))
  }

  get order() {
    return ORDER[this.filters.sort ?? 'due']
  }

  #first(limit: number) {
    const { columns, direction } = this.order
    const query = this.query()
    const after = this.#cursor(columns)
    if (after) {
      const sign = direction === 'asc' ? '>' : '<'
      const names = columns.map((column) => `tasks.${column}`).join(', ')
      query.whereRaw(`(${names}) ${sign} (${columns.map(() => '?').join(', ')})`, after as any[])
    }
    for (const column of columns) query.orderBy(`tasks.${column}`, direction)
    return query.limit(limit)
  }

  #notHidden(query: DatabaseQueryBuilderContract<TaskRow>) {
    const { today } = this.person
    query.where((either) =>
      either.whereNull('tasks.start_on').orWhere('tasks.start_on', '<=', today)
    )
  }

  /** By the key that the index is made of; `99:99` comes after every time of a day. */
  #due(query: DatabaseQueryBuilderContract<TaskRow>) {
    const { due, dueFrom, dueTo } = this.filters
    const { today } = this.person
    const within = (first: Day, last: Day) =>
      query.whereBetween('tasks.due_key', [`${first} 00:00`, `${last} 99:99`])

    if (due === 'none') query.where('tasks.due_key', NEVER)
    if (due === 'any') query.where('tasks.due_key', '<', NEVER)
    if (due === 'overdue') query.where('tasks.due_key', '<', `${today} 00:00`)
    if (due === 'today') within(today, today)
    if (due === 'tomorrow') within(addDays(today, 1), addDays(today, 1))
    if (due === 'soon') within(addDays(today, 2), addDays(today, 6))
    if (due === 'week') within(today, addDays(today, 6))
    if (due === 'later') {
      query
        .where('tasks.due_key', '>', `${addDays(today, 6)} 99:99`)
        .where('tasks.due_key', '<', NEVER)
    }
    if (dueFrom) {
      query.where('tasks.due_key', '>=', `${dueFrom} 00:00`).where('tasks.due_key', '<', NEVER)
    }
    if (dueTo) query.where('tasks.due_key', '<=', `${dueTo} 99:99`)
  }

  #tag(query: DatabaseQueryBuilderContract<TaskRow>) {
    const { tag, tagged: anyTag } = this.filters
    if (anyTag === false) {
      query.whereNotExists((tagging) =>
        tagging
          .from('taggings')
          .where('taggings.user_id', this.person.id)
          .where('taggings.record_type', 'task')
          .whereColumn('taggings.record_id', 'tasks.id')
          .select('taggings.id')
      )
    }
    if (!tag) return
    query.whereIn('tasks.id', (tagged) =>
      tagged
        .from('taggings')
        .join('tags', 'tags.id', 'taggings.tag_id')
        .where('tags.user_id', this.person.id)
        .where('tags.key', fold(tag))
        .where('taggings.record_type', 'task')
        .select('taggings.record_id')
    )
  }

  #words(query: DatabaseQueryBuilderContract<TaskRow>) {
    const { q } = this.filters
    if (!q) return
    const words = searchWords(q)
    if (words.length === 0) {
      query.whereRaw('1 = 0')
      return
    }
    if (db.connection().dialect.name === 'postgres') {
      query.whereRaw(`to_tsvector('simple', tasks.search_text) @@ to_tsquery('simple', ?)`, [
        words.map((word) => `${word}:*`).join(' & '),
      ])
      return
    }
    query.whereRaw('tasks.id in (select rowid from tasks_fts where tasks_fts match ?)', [
      words.map((word) => `"${word}"*`).join(' '),
    ])
  }

  /** A cursor that was not made here is no cursor: the list starts at its beginning. */
  #cursor(columns: string[]): unknown[] | null {
    if (!this.filters.cursor) return null
    try {
      const values = JSON.parse(Buffer.from(this.filters.cursor, 'base64url').toString())
      const fits = Array.isArray(values) && values.length === columns.length
      return fits && values.every((value, at) => KEYS[columns[at]](value)) ? values : null
    } catch {
      return null
    }
  }
}

const cursorAt = (row: TaskRow, columns: string[]) =>
  Buffer.from(JSON.stringify(columns.map((column) => row[column as keyof TaskRow]))).toString(
    'base64url'
  )

/** One query over all parts of all lists; each row says which list it is of. */
async function readTogether(
  lists: TaskList[],
  limit: number
): Promise<Array<TaskRow & { part: number }>> {
  const { columns, direction } = lists[0].order
  const parts = lists.flatMap((list, at) =>
    list.parts(limit).map((query) => query.select(db.raw(`${at} as part`)))
  )
  if (parts.length === 1) return parts[0] as any

  const statements = parts.map((query) => query.toSQL())
  const sql = statements
    .map((statement, at) => `select * from (${statement.sql}) as part_${at}`)
    .join(' union all ')
  const order = columns.map((column) => `${column} ${direction}`).join(', ')
  const result = await db.rawQuery(
    `${sql} order by part, ${order}`,
    statements.flatMap(({ bindings }) => bindings as any[])
  )
  return result.rows ?? result
}
