import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { sharedColumns } from '#services/library/shared_columns'
import { type Counts, noCounts } from '#services/library_import/counts'
import { ImportedCredits, signatureOf } from '#services/library_import/import_credits'
import type { ImportedCategories } from '#services/library_import/import_categories'
import type { ReadPicture } from '#services/library_import/import_pictures'
import {
  type Imported,
  isUntouched,
  mergeImported,
  mergeText,
  parseImported,
} from '#services/library_import/merge'
import type { TitleLine } from '#services/library_import/title'

const COLUMNS = [
  ...['id', 'kind', 'name', 'description', 'description_generated', 'year', 'url', 'category_id'],
  ...['cover', 'external_id', 'imported', 'title_key', 'search_text', 'version'],
]

export type Tools = {
  keep: ReadPicture
  categories: ImportedCategories
  now: string
}
type Row = Record<string, any>

/**
 * Writes some of the titles with their credits: known by TMDB’s number, else adopted where somebody
 * made a film of that name and year by hand.
 */
export async function importTitles(
  trx: TransactionClientContract,
  lines: TitleLine[],
  { keep, categories, now }: Tools
): Promise<Counts> {
  const counts = noCounts()
  await categories.read(trx)
  const rows = await rowsFor(trx, lines)
  const credits = await ImportedCredits.read(
    trx,
    lines,
    [...rows.values()].map(({ id }) => id)
  )
  const added: Array<{ line: TitleLine; columns: Imported }> = []
  const changed: Array<{ id: number; line: TitleLine }> = []

  for (const line of lines) {
    const row = rows.get(line.external_id)
    const before = row ? parseImported(row.imported) : null
    const { name, description, year, url } = line
    const cover = await keep(line.cover, trx)
    const category = await categoryFor(trx, line, row, before, categories)
    const next: Imported = { name, description, year, url, cover, category_id: category }
    const signature = signatureOf(line.credits)
    const imported = JSON.stringify({ ...next, credits: signature })
    const stamps = { imported, external_id: line.external_id, updated_at: now }
    if (!row) {
      const derived = sharedColumns(line, credits.names(line))
      const columns = { ...next, ...derived, ...stamps, kind: line.kind, version: 1 }
      added.push({ line, columns: { ...columns, created_at: now } })
      continue
    }
    const fields = mergeText('description', row, mergeImported(row, before, next), next)
    const present = credits.presentSignature(row.id)
    const isRecast = present !== signature && isUntouched('credits', present, before)
    if (isRecast) changed.push({ id: row.id, line })
    const names = isRecast ? credits.names(line) : credits.presentNames(row.id)
    const changes = { ...fields, ...sharedColumns({ ...row, ...fields } as any, names) }
    if (isSame(row, { ...changes, imported, external_id: line.external_id }) && !isRecast) {
      counts.unchanged++
      continue
    }
    counts[row.external_id ? 'updated' : 'adopted']++
    const version = row.version + 1
    await trx
      .from('shared_items')
      .where('id', row.id)
      .update({ ...changes, ...stamps, version })
  }
  await credits.write(trx, [...changed, ...(await insert(trx, added))])
  counts.added = added.length
  return counts
}

async function insert(
  trx: TransactionClientContract,
  added: Array<{ line: TitleLine; columns: Imported }>
): Promise<Array<{ id: number; line: TitleLine }>> {
  if (added.length === 0) return []
  await trx.table('shared_items').multiInsert(added.map(({ columns }) => columns))
  const lines = new Map(added.map(({ line }) => [line.external_id, line]))
  const rows = await trx
    .from('shared_items')
    .whereIn('external_id', [...lines.keys()])
    .select('id', 'external_id')
  return rows.map(({ id, external_id: externalId }) => ({ id, line: lines.get(externalId)! }))
}

/** The rows of titles that are there, by TMDB’s number of the line that they belong to. */
async function rowsFor(trx: TransactionClientContract, lines: TitleLine[]) {
  const ids = lines.map((line) => line.external_id)
  const known: Row[] = await trx
    .from('shared_items')
    .whereIn('external_id', ids)
    .forUpdate()
    .select(COLUMNS)
  const rows = new Map(known.map((row) => [row.external_id as string, row]))
  const missing = lines.filter((line) => !rows.has(line.external_id))
  if (missing.length === 0) return rows

  const byHand: Row[] = await trx
    .from('shared_items')
    .whereNull('external_id')
    .whereIn('title_key', missing.map(titleKey))
    .orderBy('id')
    .forUpdate()
    .select(COLUMNS)
  for (const line of missing) {
    const at = byHand.findIndex(
      (row) => row.kind === line.kind && row.year === line.year && row.title_key === titleKey(line)
    )
    if (at !== -1) rows.set(line.external_id, byHand.splice(at, 1)[0])
  }
  return rows
}

/** The category of a title; made when it is the first one that needs it. */
async function categoryFor(
  trx: TransactionClientContract,
  line: TitleLine,
  row: Row | undefined,
  before: Imported | null,
  categories: ImportedCategories
): Promise<unknown> {
  const found = categories.find(line.category)
  if (found !== undefined) return found
  // an administrator removed the category: titles that were in it stay without
  if (row && !isUntouched('category_id', row.category_id, before)) {
    return before?.category_id ?? null
  }
  return categories.make(trx, line.category!)
}

const titleKey = ({ name, year }: TitleLine) => sharedColumns({ name, year }, []).title_key
const isSame = (row: Row, columns: Imported) =>
  Object.entries(columns).every(([column, value]) => row[column] === value)
