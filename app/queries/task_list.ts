import db from '@adonisjs/lucid/services/db'
import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import { DateTime } from 'luxon'
import type { Status } from '#models/task'
import { addDays, type Day } from '#services/calendar/day'
import type { Person } from '#services/person'
import { searchWords } from '#services/search/words'
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

export const SORTS = ['position', 'due', 'priority', 'newest', 'title', 'closed'] as const
export type Sort = (typeof SORTS)[number]

export const DUE_FILTERS = ['overdue', 'today', 'week', 'any', 'none'] as const

/** What a list shows. Everything is optional; an empty filter is all open tasks by due day. */
export type TaskFilters = {
  status?: Status | 'any'
  /** A project's id, or `none` for the inbox. */
  project?: number | 'none'
  section?: number | 'none'
  tag?: string
  priority?: number
  due?: (typeof DUE_FILTERS)[number]
  dueFrom?: Day
  dueTo?: Day
  planned?: Day
  /** Words that must all be in the title or the notes; the last one may be unfinished. */
  q?: string
  /** Also tasks that are hidden until a later day. */
  hidden?: boolean
  /** Subtasks stand under their task and are left out unless asked for. */
  subtasks?: boolean
  sort?: Sort
  cursor?: string
}

const COLUMNS = [
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
  due: { columns: ['due_key', 'id'], direction: 'asc' },
  priority: { columns: ['priority', 'id'], direction: 'desc' },
  newest: { columns: ['id'], direction: 'desc' },
  title: { columns: ['title', 'id'], direction: 'asc' },
  closed: { columns: ['closed_at', 'id'], direction: 'desc' },
}

const isText = (value: unknown) => typeof value === 'string' && !value.includes('\0')

/** What the columns of a cursor must be, so that no address makes the database refuse a query. */
const KEYS: Record<string, (value: unknown) => boolean> = {
  id: (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31,
  priority: (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 15,
  position: Number.isFinite,
  due_key: isText,
  title: isText,
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
      .select(COLUMNS) as DatabaseQueryBuilderContract<TaskRow>

    if (filters.status !== 'any') query.where('tasks.status', filters.status ?? 'open')
    if (filters.project === 'none') query.whereNull('tasks.project_id')
    else if (filters.project) query.where('tasks.project_id', filters.project)
    if (filters.section === 'none') query.whereNull('tasks.section_id')
    else if (filters.section) query.where('tasks.section_id', filters.section)
    if (filters.priority !== undefined) query.where('tasks.priority', filters.priority)
    if (filters.planned) query.where('tasks.planned_on', filters.planned)
    if (!filters.subtasks && !filters.q) query.whereNull('tasks.parent_id')
    if (!filters.hidden && !filters.q) this.#notHidden(query)
    this.#due(query)
    this.#tag(query)
    this.#words(query)
    return query
  }

  /** One page of rows, with what they carry, and the cursor of the next page. */
  async page(limit = 50): Promise<{ rows: TaskRow[]; next: string | null }> {
    const { columns, direction } = ORDER[this.#sort]
    const query = this.query()
    const after = this.#cursor(columns)
    if (after) {
      const sign = direction === 'asc' ? '>' : '<'
      const names = columns.map((column) => `tasks.${column}`).join(', ')
      query.whereRaw(`(${names}) ${sign} (${columns.map(() => '?').join(', ')})`, after as any[])
    }
    for (const column of columns) query.orderBy(`tasks.${column}`, direction)

    const rows = await query.limit(limit + 1)
    const more = rows.length > limit
    if (more) rows.pop()
    await decorate(this.person, rows)
    return { rows, next: more ? this.#cursorAt(rows.at(-1)!, columns) : null }
  }

  get #sort(): Sort {
    return this.filters.sort ?? 'due'
  }

  #notHidden(query: DatabaseQueryBuilderContract<TaskRow>) {
    const { today } = this.person
    query.where((either) => either.whereNull('tasks.start_on').orWhere('tasks.start_on', '<=', today))
  }

  #due(query: DatabaseQueryBuilderContract<TaskRow>) {
    const { due, dueFrom, dueTo } = this.filters
    const { today } = this.person
    if (due === 'none') query.whereNull('tasks.due_on')
    if (due === 'any') query.whereNotNull('tasks.due_on')
    if (due === 'overdue') query.where('tasks.due_on', '<', today)
    if (due === 'today') query.where('tasks.due_on', today)
    if (due === 'week') query.whereBetween('tasks.due_on', [today, addDays(today, 6)])
    if (dueFrom) query.where('tasks.due_on', '>=', dueFrom)
    if (dueTo) query.where('tasks.due_on', '<=', dueTo)
  }

  #tag(query: DatabaseQueryBuilderContract<TaskRow>) {
    const { tag } = this.filters
    if (!tag) return
    query.whereIn('tasks.id', (tagged) =>
      tagged
        .from('taggings')
        .join('tags', 'tags.id', 'taggings.tag_id')
        .where('tags.user_id', this.person.id)
        .where('tags.key', tag.toLowerCase())
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

  #cursorAt(row: TaskRow, columns: string[]) {
    const values = columns.map((column) => row[column as keyof TaskRow])
    return Buffer.from(JSON.stringify(values)).toString('base64url')
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
