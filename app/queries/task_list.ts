import db from '@adonisjs/lucid/services/db'
import { readRows } from '#queries/raw'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import { STATUSES } from '#models/task'
import { decodeCursor, encodeCursor, type KeyKind } from '#queries/cursor'
import { decorate } from '#queries/task_decorations'
import { narrow, type Sort, type TaskFilters } from '#queries/task_filters'
import { TASK_COLUMNS, type TaskRow } from '#queries/task_row'
import type { Person } from '#services/person'

/** One page of a list; `next` is the cursor of the page after it, null on the last one. */
export type Page = { rows: TaskRow[]; next: string | null }

type Order = { columns: string[]; direction: 'asc' | 'desc' }

/** Columns that a sort is made of, with their direction; the id always decides last. */
const ORDER: Record<Sort, Order> = {
  position: { columns: ['position', 'id'], direction: 'asc' },
  plan: { columns: ['plan_position', 'id'], direction: 'asc' },
  due: { columns: ['due_key', 'id'], direction: 'asc' },
  priority: { columns: ['priority', 'id'], direction: 'desc' },
  newest: { columns: ['id'], direction: 'desc' },
  title: { columns: ['title', 'id'], direction: 'asc' },
  closed: { columns: ['closed_on', 'closed_at', 'id'], direction: 'desc' },
}

/** What the columns of an order hold, for cursors. */
const KINDS: Record<string, KeyKind> = {
  id: 'id',
  priority: 'small',
  position: 'number',
  plan_position: 'number',
  due_key: 'text',
  title: 'text',
  closed_on: 'day',
  closed_at: 'moment',
}

/**
 * One list of tasks, made of filters: pages, the API, commands and feeds ask the same one.
 * It is paged by key, so that a later page costs what the first one does.
 */
export class TaskList {
  /**
   * @param client reads within its transaction, and sees what that has written
   * @param columns what is selected, beside what the order is made of
   */
  constructor(
    private person: Person,
    private filters: TaskFilters = {},
    private client?: TransactionClientContract,
    private columns: string[] = TASK_COLUMNS
  ) {}

  /** The query without order and limit; days and boards add their own. */
  query(): DatabaseQueryBuilderContract<TaskRow> {
    const query = (this.client ?? db)
      .query<TaskRow>()
      .from('tasks')
      .where('tasks.user_id', this.person.id)
      .whereNull('tasks.trashed_at')
      .select([...new Set([...this.columns, ...this.order.columns.map((one) => `tasks.${one}`)])])
    narrow(query, this.filters, this.person)
    return query
  }

  /** One page of rows, with what they carry, and the cursor of the next page. */
  async page(limit = 50): Promise<Page> {
    const [page] = await TaskList.together(this.person, [this], limit)
    return page
  }

  /** One page of the columns alone. */
  async rows(limit = 50): Promise<Page> {
    const [page] = await readPages([this], limit, this.client)
    return page
  }

  /**
   * The first page of several lists in one query: sections of a board, groups of a list. All of them
   * have the same sort and client.
   */
  static async together(person: Person, lists: TaskList[], limit = 50): Promise<Page[]> {
    if (lists.length === 0) return []
    const { client } = lists[0]
    const pages = await readPages(lists, limit, client)
    await decorate(
      person,
      pages.flatMap((page) => page.rows),
      client
    )
    return pages
  }

  /**
   * Queries that together hold the first rows of the list, each in order. There is more than one
   * where the list spans statuses: each of them is in order in the index, all together are not.
   */
  parts(limit: number): DatabaseQueryBuilderContract<TaskRow>[] {
    const { status, planned, day, parent } = this.filters
    const spans = status === 'any' && !planned && !day && !parent
    const lists = spans
      ? STATUSES.map(
          (one) =>
            new TaskList(this.person, { ...this.filters, status: one }, this.client, this.columns)
        )
      : [this]
    return lists.map((list) => list.#first(limit))
  }

  get order(): Order {
    return ORDER[this.filters.sort ?? 'due']
  }

  #first(limit: number) {
    const { columns, direction } = this.order
    const query = this.query()
    const after = decodeCursor(
      this.filters.cursor,
      columns.map((column) => KINDS[column])
    )
    if (after) {
      const sign = direction === 'asc' ? '>' : '<'
      const names = columns.map((column) => `tasks.${column}`).join(', ')
      query.whereRaw(`(${names}) ${sign} (${columns.map(() => '?').join(', ')})`, after as any[])
    }
    for (const column of columns) query.orderBy(`tasks.${column}`, direction)
    return query.limit(limit)
  }
}

/** The first page of each list. */
async function readPages(
  lists: TaskList[],
  limit: number,
  client?: TransactionClientContract
): Promise<Page[]> {
  const rows = await readTogether(lists, limit + 1, client)
  const pages = lists.map((): Page => ({ rows: [], next: null }))
  for (const { part, ...row } of rows) pages[part].rows.push(row)
  for (const page of pages) {
    if (page.rows.length <= limit) continue
    page.rows.length = limit
    page.next = encodeCursor(page.rows.at(-1)!, lists[0].order.columns)
  }
  return pages
}

/** One query over all parts of all lists; each row says which list it is of. */
async function readTogether(
  lists: TaskList[],
  limit: number,
  client?: TransactionClientContract
): Promise<Array<TaskRow & { part: number }>> {
  const { columns, direction } = lists[0].order
  const parts = lists.flatMap((list, at) =>
    list.parts(limit).map((query) => query.select(db.raw(`${at} as part`)))
  )
  const statements = parts.map((query) => query.toSQL())
  if (statements.length === 1) {
    return readRows(statements[0].sql, statements[0].bindings as any[], client)
  }
  const sql = statements
    .map((statement, at) => `select * from (${statement.sql}) as part_${at}`)
    .join(' union all ')
  const order = columns.map((column) => `${column} ${direction}`).join(', ')
  return readRows(
    `${sql} order by part, ${order}`,
    statements.flatMap(({ bindings }) => bindings as any[]),
    client
  )
}
