import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import Contact from '#models/contact'

/** For those of these contacts that were merged into another one, that one. */
export async function mergedContacts(
  person: { id: number },
  ids: number[],
  client?: TransactionClientContract
): Promise<Map<number, number>> {
  const rows = await Contact.of(person, client && { client })
    .whereIn('id', ids)
    .whereNotNull('trashed_at')
    .whereNotNull('merged_into_id')
  const found = new Map<number, number>()
  for (const row of rows) {
    const stands = await row.standsFor().catch(() => null)
    if (stands) found.set(row.id, stands.id)
  }
  return found
}
