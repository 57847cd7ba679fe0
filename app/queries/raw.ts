import db from '@adonisjs/lucid/services/db'
import { rowsAtOnce } from '#services/direct_statements'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * The rows of a statement that is always the same: built once, it costs a fraction of one that is put
 * together at every request, and the driver keeps it prepared.
 */
export async function readRows<T = any>(
  sql: string,
  bindings: any[],
  client?: TransactionClientContract
): Promise<T[]> {
  const asked = client ?? db.connection()
  const rows = await rowsAtOnce(asked, sql, bindings)
  if (rows) return rows
  const result = await asked.rawQuery(sql, bindings)
  return result.rows ?? result
}
