import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { fold } from '#services/search/words'

export type CalledContact = { id: number; full_name: string }

/**
 * The contacts that a name as it is typed means: those called exactly so, else those whose name begins
 * with these words (`Ana`, `Ana B`). However it is capitalised, at most ten, by name.
 */
export async function contactsCalled(
  person: { id: number },
  name: string,
  client?: TransactionClientContract
): Promise<CalledContact[]> {
  const key = fold(name).trim().replace(/\s+/g, ' ').slice(0, 100)
  if (!key) return []
  const rows: Array<CalledContact & { title_key: string }> = await (client ?? db)
    .query<any>()
    .from('contacts')
    .where('user_id', person.id)
    .whereNull('trashed_at')
    .where('title_key', '>=', key)
    .where('title_key', '<', `${key}\uffff`)
    .orderBy('title_key')
    .orderBy('id')
    .limit(10)
    .select('id', 'full_name', 'title_key')
  const exact = rows.filter((row) => row.title_key === key)
  const found = exact.length > 0 ? exact : rows
  return found.map(({ id, full_name }) => ({ id, full_name }))
}
