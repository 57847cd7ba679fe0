import db from '@adonisjs/lucid/services/db'
import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import type { Demand, Status } from '#models/task'
import type { Promised } from '#models/task/promised'
import { NEVER } from '#models/task/derived'
import { addDays, type Day } from '#services/calendar/day'
import type { Person } from '#services/person'
import { fold, searchWords } from '#services/search/words'

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

export const SORTS = ['position', 'plan', 'due', 'priority', 'newest', 'title', 'closed'] as const
export type Sort = (typeof SORTS)[number]

/** What a list shows. Everything is optional; an empty filter is all open tasks by due day. */
export type TaskFilters = {
  /** `closed` is done or dropped. */
  status?: Status | 'any' | 'closed'
  /** A project's id, or `none` for the inbox. */
  project?: number | 'none'
  section?: number | 'none'
  /** The task that they are steps of. */
  parent?: number
  /** Promised to or by this contact, by the person (`mine`) or by the contact (`theirs`). */
  contact?: number
  promise?: Promised
  /** Written down in this meeting. */
  meeting?: number
  tag?: string
  /** False: only tasks that carry no tag. */
  tagged?: boolean
  priority?: number
  demand?: Demand
  due?: DueFilter
  dueFrom?: Day
  dueTo?: Day
  planned?: Day
  /** Planned for the day or due on it, steps as well. */
  day?: Day
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

type Query = DatabaseQueryBuilderContract<any>

/** Narrows a query of tasks to what the filters name. */
export function narrow(query: Query, filters: TaskFilters, { id, today }: Person) {
  byState(query, filters, today)
  byList(query, filters)
  byPromise(query, filters)
  byDay(query, filters, id)
  byDueDay(query, filters, today)
  byTag(query, filters, id)
  byWords(query, filters)
}

function byState(query: Query, filters: TaskFilters, today: Day) {
  if (filters.status === 'closed') query.whereNotNull('tasks.closed_on')
  else if (filters.status !== 'any') query.where('tasks.status', filters.status ?? 'open')
  if (filters.priority !== undefined) query.where('tasks.priority', filters.priority)
  if (filters.demand) query.where('tasks.demand', filters.demand)
  if (filters.planned) query.where('tasks.planned_on', filters.planned)
  if (filters.unplanned) {
    query.where((either) =>
      either.whereNull('tasks.planned_on').orWhere('tasks.planned_on', '<', today)
    )
  }
  const { parent, day, q } = filters
  if (parent) query.where('tasks.parent_id', parent)
  else if (!filters.subtasks && !day && !q) query.whereNull('tasks.parent_id')
  if (!filters.hidden && !day && !q) {
    query.where((either) =>
      either.whereNull('tasks.start_on').orWhere('tasks.start_on', '<=', today)
    )
  }
}

function byList(query: Query, { project, section }: TaskFilters) {
  // without a project there are no sections: saying so lets the index put them in order
  if (project === 'none') query.whereNull('tasks.project_id').whereNull('tasks.section_id')
  else if (project) query.where('tasks.project_id', project)
  if (section === 'none') query.whereNull('tasks.section_id')
  else if (section) query.where('tasks.section_id', section)
}

function byPromise(query: Query, { contact, promise, meeting }: TaskFilters) {
  if (contact) query.where('tasks.contact_id', contact)
  if (promise) query.whereNotNull('tasks.contact_id').where('tasks.promise', promise)
  if (meeting) query.where('tasks.meeting_id', meeting)
}

/** Each half reads an index of its own. */
function byDay(query: Query, { day }: TaskFilters, userId: number) {
  if (!day) return
  query.whereRaw(
    `tasks.id in (
      select id from tasks where user_id = ? and planned_on = ?
      union all
      select id from tasks where user_id = ? and status in ('open', 'done', 'dropped')
        and due_key between ? and ?)`,
    [userId, day, userId, `${day} 00:00`, `${day} 99:99`]
  )
}

/** By the key that the index is made of; `99:99` comes after every time of a day. */
function byDueDay(query: Query, { due, dueFrom, dueTo }: TaskFilters, today: Day) {
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

function byTag(query: Query, { tag, tagged }: TaskFilters, userId: number) {
  if (tagged === false) {
    query.whereNotExists((tagging) =>
      tagging
        .from('taggings')
        .where('taggings.user_id', userId)
        .where('taggings.record_type', 'task')
        .whereColumn('taggings.record_id', 'tasks.id')
        .select('taggings.id')
    )
  }
  if (!tag) return
  query.whereIn('tasks.id', (carriers) =>
    carriers
      .from('taggings')
      .join('tags', 'tags.id', 'taggings.tag_id')
      .where('tags.user_id', userId)
      .where('tags.key', fold(tag))
      .where('taggings.record_type', 'task')
      .select('taggings.record_id')
  )
}

function byWords(query: Query, { q }: TaskFilters) {
  if (!q) return
  const words = searchWords(q)
  if (words.length === 0) {
    query.whereRaw('1 = 0')
    return
  }
  matching(query, words)
}

/** Tasks in which all of the words are, by their beginnings. */
export function matching(query: Query, words: string[]) {
  if (db.connection().dialect.name === 'postgres') {
    query.whereRaw(`to_tsvector('simple', tasks.search_text) @@ to_tsquery('simple', ?)`, [
      words.map((word) => `${word}:*`).join(' & '),
    ])
    return
  }
  // the rows are read in the order of the list and looked up among the found ones: a word that is in
  // nearly all of them costs no sorting
  query.whereRaw('+tasks.id in (select rowid from tasks_fts where tasks_fts match ?)', [
    words.map((word) => `"${word}"*`).join(' '),
  ])
}
