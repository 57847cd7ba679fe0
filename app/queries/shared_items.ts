import db from '@adonisjs/lucid/services/db'
import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import { decodeCursor, encodeCursor } from '#queries/cursor'
import { readRows } from '#queries/raw'
import type { Reading, Row } from '#services/api/shape'
import { searchWords } from '#services/search/words'

export type SharedFilter = {
  q?: string
  kind?: string
  category_id?: number
  /** What administrators see beside the others: titles that nobody can take any more. */
  withdrawn?: boolean
}

const COLUMNS = [
  ...['id', 'name', 'kind', 'year', 'cover', 'description', 'description_generated', 'url'],
  ...['category_id', 'external_id', 'withdrawn_at', 'title_key', 'created_at', 'updated_at'],
]

/** Titles of the shared library by name, a page at a time. */
export async function sharedItems(
  filter: SharedFilter,
  { cursor, limit }: { cursor?: string; limit: number }
): Promise<{ rows: Row[]; next: string | null }> {
  const columns = ['title_key', 'id']
  const rows = db.query<any>().from('shared_items').select(COLUMNS)
  narrow(rows, filter)
  const after = decodeCursor(cursor, ['text', 'id'])
  if (after) rows.whereRaw('(title_key, id) > (?, ?)', after as any[])
  const found: Row[] = await rows
    .orderBy('title_key')
    .orderBy('id')
    .limit(limit + 1)
  return {
    rows: found.slice(0, limit),
    next: found.length > limit ? encodeCursor(found[limit - 1], columns) : null,
  }
}

function narrow(query: DatabaseQueryBuilderContract<any>, filter: SharedFilter) {
  if (filter.withdrawn) query.whereNotNull('withdrawn_at')
  else query.whereNull('withdrawn_at')
  if (filter.kind) query.where('kind', filter.kind)
  if (filter.category_id) query.where('category_id', filter.category_id)
  if (!filter.q?.trim()) return
  const words = searchWords(filter.q)
  if (words.length === 0) query.whereRaw('1 = 0')
  for (const word of words) query.where('search_text', 'like', `%${word}%`)
}

/** A shared title that everybody may see. Null when there is none, or it was withdrawn. */
export async function sharedItem(id: number): Promise<Row | null> {
  const [row] = await readRows(
    `select ${COLUMNS.join(', ')} from shared_items where id = ? and withdrawn_at is null`,
    [id]
  )
  return row ?? null
}

/** Brings the people of shared titles, their categories, and what the person has of them. */
export async function sharedParts(
  rows: Row[],
  { person, client, fields }: Pick<Reading, 'person' | 'client' | 'fields'>
) {
  if (rows.length === 0) return
  const ids = rows.map(({ id }) => id)
  const places = ids.map(() => '?').join(', ')
  const byId = new Map(rows.map((row) => [row.id, row]))
  for (const row of rows) Object.assign(row, { people: [], category: null, item_id: null })

  if (fields.has('people')) {
    const people = await readRows(
      `select credits.shared_item_id as id, contributors.name as name, credits.part as part,
          credits.character as character
         from credits join contributors on contributors.id = credits.contributor_id
         where credits.shared_item_id in (${places}) order by credits.position, credits.id`,
      ids,
      client
    )
    for (const { id, ...one } of people) byId.get(id)!.people.push(one)
  }
  if (fields.has('category')) {
    const names = await readRows(
      `select shared_items.id as id, categories.name as name from shared_items
         join categories on categories.id = shared_items.category_id
         where shared_items.id in (${places})`,
      ids,
      client
    )
    for (const { id, name } of names) byId.get(id)!.category = name
  }
  if (fields.has('item_id')) {
    const taken = await readRows(
      `select shared_item_id as id, min(id) as item from items
         where user_id = ? and trashed_at is null and shared_item_id in (${places})
         group by shared_item_id`,
      [person.id, ...ids],
      client
    )
    for (const { id, item } of taken) byId.get(id)!.item_id = Number(item)
  }
}

/** Categories to choose from, by name. */
export const categories = (): Promise<Array<{ id: number; name: string }>> =>
  readRows('select id, name from categories where merged_into_id is null order by name_key, id', [])

/** Who has part in a shared title, in order, with what is told of them. */
export const creditsOf = (id: number): Promise<Row[]> =>
  readRows(
    `select contributors.id as id, contributors.name as name, contributors.biography as biography,
        contributors.biography_generated as biography_generated,
        contributors.portrait as portrait, credits.part as part, credits.character as character
       from credits join contributors on contributors.id = credits.contributor_id
       where credits.shared_item_id = ? order by credits.position, credits.id`,
    [id]
  )
