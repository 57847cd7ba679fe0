import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { fold } from '#services/search/words'
import { type Counts, noCounts } from '#services/library_import/counts'
import { mergeImported, mergeText, parseImported } from '#services/library_import/merge'
import type { ReadPicture } from '#services/library_import/import_pictures'
import type { PersonLine } from '#services/library_import/title'

const COLUMNS = [
  ...['id', 'name', 'name_key', 'biography', 'biography_generated', 'portrait'],
  ...['external_id', 'imported', 'version'],
]

/**
 * Writes some of the people: known by TMDB’s number, else adopted where somebody made one by hand who
 * has the name and no number.
 */
export async function importPeople(
  trx: TransactionClientContract,
  lines: PersonLine[],
  { keep, now }: { keep: ReadPicture; now: string }
): Promise<Counts> {
  const counts = noCounts()
  const known = await rowsBy(
    trx,
    'external_id',
    lines.map((line) => line.external_id)
  )
  const missing = lines.filter((line) => !known.has(line.external_id))
  const byHand = await rowsBy(trx, 'name_key', missing.map(keyOf), (query) =>
    query.whereNull('external_id')
  )
  const added: Record<string, unknown>[] = []
  for (const line of lines) {
    const portrait = await keep(line.portrait, trx)
    const next = { name: line.name, biography: line.biography, portrait }
    const columns = { external_id: line.external_id, imported: JSON.stringify(next) }
    const [row] = known.get(line.external_id) ?? byHand.get(keyOf(line))?.splice(0, 1) ?? []
    if (!row) {
      counts.added++
      const stamps = { version: 1, created_at: now, updated_at: now }
      added.push({ ...next, ...columns, name_key: keyOf(line), ...stamps })
      continue
    }
    const merged = mergeImported(row, parseImported(row.imported), next)
    const changes = mergeText('biography', row, merged, next)
    if (row.external_id && row.imported === columns.imported && isEmpty(changes)) {
      counts.unchanged++
      continue
    }
    counts[row.external_id ? 'updated' : 'adopted']++
    const name = String(changes.name ?? row.name)
    await trx
      .from('contributors')
      .where('id', row.id)
      .update({
        ...{ ...changes, ...columns, name_key: keyOf({ name }) },
        ...{ version: row.version + 1, updated_at: now },
      })
  }
  if (added.length > 0) await trx.table('contributors').multiInsert(added)
  return counts
}

const keyOf = ({ name }: { name: string }) => fold(name).slice(0, 100)
const isEmpty = (changes: object) => Object.keys(changes).length === 0

async function rowsBy(
  trx: TransactionClientContract,
  column: 'external_id' | 'name_key',
  values: string[],
  narrow: (query: any) => any = (query) => query
): Promise<Map<string, any[]>> {
  if (values.length === 0) return new Map()
  const query = trx.from('contributors').whereIn(column, values).orderBy('id').forUpdate()
  const rows: any[] = await narrow(query).select(COLUMNS)
  return Map.groupBy(rows, (row) => row[column])
}
