import db from '@adonisjs/lucid/services/db'
import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import type { Include, Reading, Row, Shape } from '#services/api/shape'
import { nullable } from '#services/api/schema'

type Query = DatabaseQueryBuilderContract<any>

/** A shape by its function, so that two can include each other. */
type Of = { description: string; table: string; shape: () => Shape; ref: string }

const refTo = (name: string) => ({ $ref: `#/components/schemas/${name}` })

/** The record that a column points to; null where there is none. */
export const includeOne = (
  name: string,
  { description, table, shape, ref, column }: Of & { column: string }
): Include => ({
  description,
  schema: nullable(refTo(ref)),
  columns: [column],
  async load(rows, reading) {
    const found = await read(table, shape(), reading, (query) =>
      query.whereIn(`${table}.id`, idsOf(rows, column)).whereNull(`${table}.trashed_at`)
    )
    const byId = new Map(found.map(({ row, written }) => [row.id, written]))
    for (const row of rows) row[name] = byId.get(row[column]) ?? null
  },
})

/** The records that point to this one. `find` narrows to some ids and selects each as `owner_id`. */
export const includeMany = (
  name: string,
  { description, table, shape, ref, find }: Of & { find: (query: Query, ids: number[]) => Query }
): Include => ({
  description,
  schema: { type: 'array', items: refTo(ref) },
  async load(rows, reading) {
    const found = await read(table, shape(), reading, (query) => find(query, idsOf(rows, 'id')))
    const byOwner = Map.groupBy(found, ({ row }) => row.owner_id)
    for (const row of rows) row[name] = (byOwner.get(row.id) ?? []).map(({ written }) => written)
  },
})

const idsOf = (rows: Row[], column: string): number[] => [
  ...new Set(rows.map((row) => row[column]).filter((id) => id !== null)),
]

async function read(
  table: string,
  shape: Shape,
  { person, client }: Reading,
  narrow: (query: Query) => Query
) {
  const query = (client ?? db).query<any>().from(table).where(`${table}.user_id`, person.id)
  const columns = shape.columns().map((column) => `${table}.${column}`)
  const rows: Row[] = await narrow(query.select(columns) as Query)
  const written = await shape.writeWhole(rows, { person, client })
  return rows.map((row, at) => ({ row, written: written[at] }))
}
