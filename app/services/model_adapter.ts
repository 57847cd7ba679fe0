import { Adapter } from '@adonisjs/lucid/orm'
import type { LucidModel, LucidRow } from '@adonisjs/lucid/types/model'
import { readRows } from '#queries/raw'

/**
 * How models are written. A new record takes over at once what the database filled in, which Lucid
 * would have to read again, and in a transaction its statement passes by the query builder.
 */
export class ModelAdapter extends Adapter {
  async insert(row: LucidRow, attributes: Record<string, unknown>) {
    if (!row.$trx) return super.insert(row, attributes)
    const { table } = row.constructor as LucidModel
    const columns = Object.keys(attributes).filter((column) => attributes[column] !== undefined)
    const names = columns.map((column) => `"${column}"`).join(', ')
    const marks = columns.map(() => '?').join(', ')
    const [whole] = await readRows(
      `insert into "${table}" (${names}) values (${marks}) returning *`,
      columns.map((column) => attributes[column]),
      row.$trx
    )
    row.$consumeAdapterResult(whole)
  }
}
