import { errors } from '@adonisjs/lucid'
import db from '@adonisjs/lucid/services/db'
import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { readRows } from '#queries/raw'
import { decodeCursor, encodeCursor, type KeyKind } from '#queries/cursor'
import { extent, filtering, PAGE, paging, readingOf, sorting } from '#services/api/list'
import type { Call, ListPage, Parameter } from '#services/api/operation'
import type { Row, Shape } from '#services/api/shape'
import type { Person } from '#services/person'

export type Filter = Parameter & {
  apply: (query: DatabaseQueryBuilderContract<Row>, value: any, person: Person) => void
}

type Options = {
  table: string
  shape: Shape
  /** Whether deleting means the trash. */
  trash?: boolean
  /** What all of them have in common, by column, where the table holds others as well. */
  where?: Record<string, string>
  filters?: Record<string, Filter>
  /**
   * Columns that are never null and what their values are, so that no cursor makes a query fail; a
   * field may be sorted by another column than its own.
   */
  sorts: Record<string, KeyKind | { column: string; kind: KeyKind }>
  /** The order without `sort`. */
  sort: string
}

/** The person's records of one table as the API reads them: one by its id, or a page by key. */
export class Table {
  readonly #findSql: string

  constructor(private options: Options) {
    const { table, trash, shape, where = {} } = options
    const columns = shape.columns(shape.names, []).join(', ')
    const kept = trash ? ' and trashed_at is null' : ''
    const common = Object.entries(where).map(([column, value]) => ` and ${column} = '${value}'`)
    this.#findSql = `select ${columns} from ${table} where user_id = ? and id = ?${kept}${common.join('')}`
  }

  get shape() {
    return this.options.shape
  }

  get trash() {
    return this.options.trash ?? false
  }

  /** The parameters of the list, for its operation. */
  get query(): Record<string, Parameter> {
    const { filters, shape, sorts, sort } = this.options
    const plain = Object.entries(filters ?? {}).map(([name, { apply: _, ...schema }]) => [
      name,
      schema,
    ])
    return {
      ...paging,
      sort: sorting(Object.keys(sorts), sort),
      ...(plain.length > 0 && { filter: filtering(Object.fromEntries(plain)) }),
      ...extent(shape),
    }
  }

  /** @throws E_ROW_NOT_FOUND for what is not there, in the trash, or someone else's */
  async find(call: Pick<Call, 'person' | 'client'>, id: number): Promise<Row> {
    const { person, client } = call
    const [row] = await readRows(this.#findSql, [person.id, id], client)
    if (!row) throw new errors.E_ROW_NOT_FOUND()
    return row
  }

  /** Records that are known to be the person's, in this order. */
  async findAll(call: Pick<Call, 'person' | 'client'>, ids: number[]): Promise<Row[]> {
    const { person, client } = call
    const rows = await this.#rows({ person, query: {}, client }).whereIn('id', ids)
    const byId = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => byId.get(id)!)
  }

  /** @param within a condition beside the client's own, such as the record that the list is of */
  async page(
    call: Pick<Call, 'person' | 'query' | 'client'>,
    within?: (query: DatabaseQueryBuilderContract<Row>) => unknown
  ): Promise<ListPage> {
    const { person, query } = call
    const { limit = PAGE.usual, sort = this.options.sort, filter = {} } = query
    const { column, kind } = this.#key(sort.replace(/^-/, ''))
    const direction = sort.startsWith('-') ? 'desc' : 'asc'
    const columns = column === 'id' ? ['id'] : [column, 'id']

    const rows = this.#rows(call, columns)
    within?.(rows)
    for (const [name, value] of Object.entries(filter)) {
      this.options.filters![name].apply(rows, value, person)
    }
    const kinds = columns.map((one) => (one === 'id' ? 'id' : kind))
    const after = decodeCursor(query.cursor, kinds)
    if (after) {
      rows.whereRaw(
        `(${columns.join(', ')}) ${direction === 'asc' ? '>' : '<'} (${columns.map(() => '?').join(', ')})`,
        after as any[]
      )
    }
    for (const one of columns) rows.orderBy(one, direction)

    const found = await rows.limit(limit + 1)
    const next = found.length > limit ? encodeCursor(found[limit - 1], columns) : null
    return { rows: found.slice(0, limit), next }
  }

  #key(sort: string) {
    const key = this.options.sorts[sort]
    return typeof key === 'string' ? { column: sort, kind: key } : key
  }

  #rows(
    { person, query, client }: { person: Person; query: any; client?: TransactionClientContract },
    also: string[] = []
  ) {
    const { table, trash, shape, where } = this.options
    const { fields, include } = readingOf(shape, { person, query })
    const rows = (client ?? db)
      .query<any>()
      .from(table)
      .select([...new Set([...shape.columns(fields, include), ...also])])
      .where('user_id', person.id)
    if (trash) rows.whereNull('trashed_at')
    if (where) rows.where(where)
    return rows as DatabaseQueryBuilderContract<Row>
  }
}
