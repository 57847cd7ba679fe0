import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { lastContacts } from '#queries/last_contacts'
import type { Person } from '#services/person'
import { fold } from '#services/search/words'
import { aliasesOf } from '#services/skills/aliases'

export type CalledContact = { id: number; full_name: string }

type Row = CalledContact & { nicknames: string | null; title_key: string }

/** How many are looked at: a letter alone may begin half of all names. */
const MOST_LOOKED_AT = 500
const MOST = 10

/**
 * The contacts that a name as it is typed means, by their name or another one: those called exactly so,
 * else those of whom it is the first words (`Ana` of Ana Silva), else those whose name begins with it
 * (`Ana` of Anabel). However it is capitalised; who was met last comes first.
 */
export async function contactsCalled(
  person: Person,
  name: string,
  client?: TransactionClientContract
): Promise<CalledContact[]> {
  const key = keyOf(name)
  if (!key) return []
  const rows: Row[] = await (client ?? db)
    .query<any>()
    .from('contacts')
    .where('user_id', person.id)
    .whereNull('trashed_at')
    // compared as text and not in order, which is another one for each language of a database
    .whereRaw(`search_text like ? escape '!'`, [`%${key.replace(/[!%_]/g, '!$&')}%`])
    .orderBy('title_key')
    .orderBy('id')
    .limit(MOST_LOOKED_AT)
    .select('id', 'full_name', 'nicknames', 'title_key')
  const named = rows.map((row) => ({
    row,
    names: [row.full_name, ...aliasesOf(row.nicknames ?? '')].map(keyOf),
  }))
  const ways: Array<(one: string) => boolean> = [
    (one) => one === key,
    (one) => one.startsWith(`${key} `),
    (one) => one.startsWith(key),
  ]
  for (const isMeant of ways) {
    const found = named.filter(({ names }) => names.some(isMeant)).map(({ row }) => row)
    if (found.length > 0) return byNearest(found, person, client)
  }
  return []
}

const keyOf = (name: string) => fold(name).trim().replace(/\s+/g, ' ').slice(0, 100)

async function byNearest(found: Row[], person: Person, client?: TransactionClientContract) {
  const ids = found.map(({ id }) => id)
  const last = found.length > 1 ? await lastContacts(person, { ids, client }) : new Map()
  const met = ({ id }: Row): string => last.get(id) ?? ''
  return found
    .sort((one, other) => met(other).localeCompare(met(one)))
    .slice(0, MOST)
    .map(({ id, full_name }) => ({ id, full_name }))
}
