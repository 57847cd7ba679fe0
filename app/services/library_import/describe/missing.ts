import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { sharedColumns } from '#services/library/shared_columns'
import type { Facts } from '#services/library_import/describe/task'

/** A text that is missing in the shared library. */
export type Missing = { kind: 'title' | 'person'; id: number; name: string; facts: Facts }

/** Titles and people that are asked about together: their facts are read in one query each. */
const TOGETHER = 100

/** Titles without a description, by and by. */
export async function* titlesWithout(): AsyncGenerator<Missing> {
  for (let after = 0; ;) {
    const rows = await db
      .from('shared_items')
      .where({ description: '' })
      .whereNull('withdrawn_at')
      .where('id', '>', after)
      .orderBy('id')
      .limit(TOGETHER)
      .select('id', 'kind', 'name', 'year')
    if (rows.length === 0) return
    const people = await peopleOf(rows.map(({ id }) => id))
    for (const { id, kind, name, year } of rows) {
      yield { kind: 'title', id, name, facts: { kind, name, year, ...people.get(id) } }
    }
    after = rows.at(-1)!.id
  }
}

/** People without a biography, by and by. */
export async function* peopleWithout(): AsyncGenerator<Missing> {
  for (let after = 0; ;) {
    const rows = await db
      .from('contributors')
      .where({ biography: '' })
      .where('id', '>', after)
      .orderBy('id')
      .limit(TOGETHER)
      .select('id', 'name')
    if (rows.length === 0) return
    const titles = await titlesOf(rows.map(({ id }) => id))
    for (const { id, name } of rows) {
      const known = titles.get(id)?.slice(0, 10) ?? []
      yield { kind: 'person', id, name, facts: { name, known_for: known } }
    }
    after = rows.at(-1)!.id
  }
}

/**
 * Keeps a text that a model wrote, unless somebody has written one in the meantime.
 *
 * @returns whether it is kept
 */
export async function keepText(
  trx: TransactionClientContract,
  { kind, id }: Missing,
  text: string,
  now: string
): Promise<boolean> {
  if (kind === 'person') {
    const row = await trx.from('contributors').where({ id, biography: '' }).forUpdate().first()
    if (!row) return false
    const columns = { biography: text, biography_generated: true }
    await trx
      .from('contributors')
      .where({ id })
      .update(stamped(row, columns, now))
    return true
  }
  const row = await trx.from('shared_items').where({ id, description: '' }).forUpdate().first()
  if (!row) return false
  const names = await trx
    .from('credits')
    .join('contributors', 'contributors.id', 'credits.contributor_id')
    .where('shared_item_id', id)
    .orderBy(['credits.position', 'credits.id'])
    .select('contributors.name')
  const derived = sharedColumns(
    { ...row, description: text },
    names.map(({ name }) => name)
  )
  const columns = { ...derived, description: text, description_generated: true }
  await trx
    .from('shared_items')
    .where({ id })
    .update(stamped(row, columns, now))
  return true
}

const stamped = (row: { version: number }, columns: object, now: string) => ({
  ...columns,
  version: row.version + 1,
  updated_at: now,
})

async function peopleOf(ids: number[]): Promise<Map<number, Record<string, string[]>>> {
  const rows = await db
    .from('credits')
    .join('contributors', 'contributors.id', 'credits.contributor_id')
    .whereIn('shared_item_id', ids)
    .orderBy('credits.position')
    .select('shared_item_id', 'part', 'contributors.name')
  const found = new Map<number, Record<string, string[]>>()
  for (const { shared_item_id: id, part, name } of rows) {
    if (!found.has(id)) found.set(id, {})
    const named = (found.get(id)![part] ??= [])
    if (named.length < 4) named.push(name)
  }
  return found
}

async function titlesOf(ids: number[]): Promise<Map<number, string[]>> {
  const rows = await db
    .from('credits')
    .join('shared_items', 'shared_items.id', 'credits.shared_item_id')
    .whereIn('contributor_id', ids)
    .whereNull('withdrawn_at')
    .orderBy('shared_items.id')
    .select('contributor_id', 'part', 'name', 'year')
  const found = new Map<number, string[]>()
  for (const { contributor_id: id, part, name, year } of rows) {
    if (!found.has(id)) found.set(id, [])
    found.get(id)!.push(`${name}${year ? ` (${year})` : ''}, ${part}`)
  }
  return found
}
