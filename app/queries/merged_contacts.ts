import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** A chain of merges is no longer than this. */
const MOST_STEPS = 20

/** For those of these contacts that were merged into another one, the one that stands for them. */
export async function mergedContacts(
  person: { id: number },
  ids: number[],
  client?: TransactionClientContract
): Promise<Map<number, number>> {
  const found = new Map<number, number>()
  const reached = new Map(ids.map((id) => [id, id]))
  for (let step = 0; reached.size > 0 && step <= MOST_STEPS; step++) {
    const rows = await (client ?? db)
      .from('contacts')
      .where('user_id', person.id)
      .whereIn('id', [...new Set(reached.values())])
      .select('id', 'trashed_at', 'merged_into_id')
    const byId = new Map(rows.map((row) => [row.id, row]))
    for (const [id, at] of reached) {
      const row = byId.get(at)
      if (row?.trashed_at && row.merged_into_id) {
        reached.set(id, row.merged_into_id)
        continue
      }
      reached.delete(id)
      if (row && !row.trashed_at && at !== id) found.set(id, at)
    }
  }
  return found
}
