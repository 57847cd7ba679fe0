import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { errors } from '@adonisjs/lucid'
import { withKeptOwner } from '#queries/file_owners'
import { matching } from '#queries/task_filters'
import {
  AREA_RECORDS,
  isAreaRecord,
  RECORD_TYPES,
  type RecordType,
  typeOfRecord,
} from '#services/changes/record_types'
import { hrefOf, type Pointer } from '#services/evidence/kinds'
import type { Person } from '#services/person'
import { fold, searchWords } from '#services/search/words'

export type FoundRecord = { type: RecordType; id: number; title: string }

/** The kinds of records that a text may link to and a picker may offer. */
export const LINKED_TYPES = ['task', 'project', ...AREA_RECORDS] as const
export type LinkedType = (typeof LINKED_TYPES)[number]

/** A file has no page to link to, but can be chosen to show something. */
export type PickedType = LinkedType | 'attachment'

export const isLinked = (type: string): type is LinkedType =>
  (LINKED_TYPES as readonly string[]).includes(type)

type Owner = { id: number }

const keptOf = (person: Owner, type: RecordType, client?: TransactionClientContract) => {
  const { table, trash } = RECORD_TYPES[type]
  const query = (client ?? db).query<any>().from(table).where('user_id', person.id)
  if (trash) query.whereNull('trashed_at')
  return query
}

/**
 * A record of any kind, whole.
 *
 * @throws E_ROW_NOT_FOUND for what is not there, in the trash, or someone else's
 */
export async function findRecord(
  person: Owner,
  { type, id }: Pointer,
  client?: TransactionClientContract
): Promise<Record<string, any>> {
  const row = await keptOf(person, type, client).where('id', id).first()
  if (!row) throw new errors.E_ROW_NOT_FOUND()
  return row
}

/** The page of a record; a file is shown on that of the record it belongs to. */
export async function pageOf(person: Owner, pointer: Pointer): Promise<string> {
  if (pointer.type !== 'attachment') return hrefOf(pointer)
  const { record_type: type, record_id: id } = await findRecord(person, pointer)
  return hrefOf({ type, id })
}

/** Those of these records that are there and the person's, with their titles, in the same order. */
export async function knownRecords(
  person: Owner,
  pointers: Pointer[],
  client?: TransactionClientContract
): Promise<FoundRecord[]> {
  const titles = new Map<string, string>()
  for (const [type, ofType] of Map.groupBy(pointers, (one) => one.type)) {
    const rows = await keptOf(person, type, client)
      .whereIn('id', [...new Set(ofType.map(({ id }) => id))])
      .select('id', `${typeOfRecord(type).title} as title`)
    for (const { id, title } of rows) titles.set(`${type} ${id}`, title)
  }
  return pointers.flatMap(({ type, id }) => {
    const title = titles.get(`${type} ${id}`)
    return title === undefined ? [] : [{ type, id, title }]
  })
}

/** Records that are called exactly this, however it is capitalised; tasks as it is written. */
export async function recordsCalled(
  person: Owner,
  title: string,
  client?: TransactionClientContract
): Promise<FoundRecord[]> {
  const found: FoundRecord[] = []
  for (const type of LINKED_TYPES) {
    const { title: column = 'title' } = typeOfRecord(type)
    const query = keptOf(person, type, client)
    if (isAreaRecord(type)) query.where('title_key', fold(title).slice(0, 100))
    else query.where(column, title)
    const rows = await query.orderBy('id', 'desc').limit(2).select('id', `${column} as title`)
    found.push(...rows.map((row) => ({ type, ...row })))
  }
  return found
}

/**
 * Records for a picker: those with all of the words, the better and shorter titles first; without words
 * what was last worked on.
 */
export async function searchRecords(
  person: Person,
  { q = '', types, limit = 8 }: { q?: string; types: readonly PickedType[]; limit?: number }
): Promise<FoundRecord[]> {
  const words = searchWords(q)
  if (q.trim() && words.length === 0) return []
  const found = await Promise.all(types.map((type) => search(person, type, words, limit)))
  if (words.length === 0) {
    return found.flat().sort(byNewest).slice(0, limit).map(plain)
  }
  const wanted = fold(q.trim())
  const rank = ({ title, type }: FoundRecord) => {
    const folded = fold(title)
    // there are so many tasks that nothing else would be found beside them
    const among = type === 'task' ? 0.5 : 0
    if (folded.startsWith(wanted)) return among
    return words.every((word) => folded.includes(word)) ? 1 + among : 2 + among
  }
  return found
    .flat()
    .map((one) => ({ ...one, rank: rank(one) }))
    .sort(
      (one, two) => one.rank - two.rank || one.title.length - two.title.length || byNewest(one, two)
    )
    .slice(0, limit)
    .map(plain)
}

type Candidate = FoundRecord & { touched: string }

const byNewest = (one: { touched: string }, two: { touched: string }) =>
  String(two.touched).localeCompare(String(one.touched))

const plain = ({ type, id, title }: FoundRecord) => ({ type, id, title })

async function search(
  person: Person,
  type: PickedType,
  words: string[],
  limit: number
): Promise<Candidate[]> {
  const { title: column = 'title' } = typeOfRecord(type)
  const query = keptOf(person, type)
  if (type === 'task') {
    if (words.length > 0) matching(query, words)
    else query.where('status', 'done').orderBy('closed_on', 'desc').orderBy('closed_at', 'desc')
  } else if (isAreaRecord(type)) {
    for (const word of words) query.where('search_text', 'like', `%${word}%`)
  } else {
    // a file that was not saved with its record yet belongs to none
    if (type === 'attachment') {
      query.whereNot('record_type', '').whereRaw(withKeptOwner('attachments'))
    }
    for (const word of words) query.whereRaw(`lower(${column}) like ?`, [`%${word}%`])
  }
  const rows = await query
    .orderBy('id', 'desc')
    .limit(limit)
    .select('id', `${column} as title`, 'updated_at as touched')
  return rows.map((row) => ({ type, ...row }))
}
