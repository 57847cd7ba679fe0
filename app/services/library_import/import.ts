import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { Actor } from '#services/administration/trail'
import { noteAct } from '#services/administration/trail'
import { addCounts, type Counts, noCounts } from '#services/library_import/counts'
import { ImportedCategories } from '#services/library_import/import_categories'
import { importPeople } from '#services/library_import/import_people'
import { pictureKeeper } from '#services/library_import/import_pictures'
import { importTitles } from '#services/library_import/import_titles'
import { readProcessed } from '#services/library_import/processed'
import { inParts, type Run } from '#services/library_import/run'
import type { CategoryLine, PersonLine, TitleLine } from '#services/library_import/title'

/** Lines that are written in one transaction: others get to write in between. */
const TOGETHER = 200

export type Imported = { titles: Counts; people: Counts; ids: string[] }

/**
 * Brings what was processed into the shared library. What is there as it should be is left alone, so
 * that a run which was stopped is simply run again, and a repeated one changes nothing.
 */
export async function importFilms(run: Run, actor: Actor): Promise<Imported> {
  const processed = await readProcessed()
  const titles = processed.titles as TitleLine[]
  const counts = { titles: noCounts(), people: noCounts() }
  const now = run.now.toUTC().toISO()!
  const keep = await pictureKeeper()
  const categories = new ImportedCategories(processed.categories as CategoryLine[], now)
  try {
    const people = write<PersonLine>(counts.people, (trx, some) =>
      importPeople(trx, some, { keep, now })
    )
    await inParts(run, 'People', processed.people as PersonLine[], TOGETHER, people)
    const films = write<TitleLine>(counts.titles, (trx, some) =>
      importTitles(trx, some, { keep, categories, now })
    )
    await inParts(run, 'Titles', titles, TOGETHER, films)
  } finally {
    await noteRun(actor, counts)
  }
  return { ...counts, ids: titles.map((line) => line.external_id) }
}

/** Writes some lines in one transaction. They count when they are there. */
const write =
  <T>(counts: Counts, work: (trx: TransactionClientContract, some: T[]) => Promise<Counts>) =>
  async (some: T[]) =>
    addCounts(counts, await db.transaction((trx) => work(trx, some)))

/** Every run that wrote something leaves a line in the trail, also one that was stopped. */
async function noteRun(actor: Actor, { titles, people }: Record<'titles' | 'people', Counts>) {
  const count = ({ added, updated, adopted }: Counts) => added + updated + adopted
  const changed = titles.updated + titles.adopted
  const data = { added: titles.added, changed, people: count(people) }
  if (data.added + data.changed + data.people === 0) return
  await db.transaction((trx) => noteAct(actor, 'library_imported', { data }, trx))
}
