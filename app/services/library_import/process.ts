import { nameFrom } from '#services/library_import/clean'
import { ImportFailure } from '#services/library_import/failure'
import { importPath, namesIn, readJson, sweep } from '#services/library_import/files'
import { makePictures } from '#services/library_import/pictures'
import { readPlan } from '#services/library_import/plan'
import { writeLines, writeManifest } from '#services/library_import/processed'
import { RAW } from '#services/library_import/raw'
import { forEach, type Run } from '#services/library_import/run'
import {
  type CategoryLine,
  type PersonLine,
  personId,
  readPerson,
  readTitle,
  type ReadPerson,
  type ReadTitle,
} from '#services/library_import/title'

export type Processed = {
  titles: number
  people: number
  categories: number
  pictures: number
  skipped: Array<{ what: string; why: string }>
}

/**
 * Puts all that was fetched in order: what is broken is named and left out, pictures are resized. It
 * depends on nothing but the raw answers, so a second run ends with the same files; the pictures,
 * which take the time, are made once.
 */
export async function processFilms(run: Run): Promise<Processed> {
  await sweep(importPath('processed'))
  const plan = await readPlan()
  if (!plan) throw new ImportFailure('Nothing is fetched yet: run library:fetch first.')
  if (!plan.finished_at) run.say('library:fetch was not finished; this is what it has so far.')
  const skipped: Processed['skipped'] = []
  const skip = (what: string, why: string) => void skipped.push({ what, why })

  const titles = await readAll<ReadTitle>(run, 'titles', RAW.titles, readTitle, skip)
  const lives = await readAll<ReadPerson>(run, 'people', RAW.people, readPerson, skip)
  const names = new Map<number, string>()
  for (const { people } of titles.values()) {
    for (const { id, name } of people) if (!names.has(id)) names.set(id, name)
  }
  const shown = [...titles.values(), ...[...names.keys()].map((id) => lives.get(id))]
  const images = new Set(shown.flatMap((one) => one?.image ?? []))
  const pictures = await makePictures(run, [...images], skip)
  const pictureOf = (image: string | null | undefined) => (image && pictures.get(image)) || null

  const categories = await categoriesOf([...titles.values()])
  const people = [...names].map(([id, name]): PersonLine => ({
    external_id: personId(id),
    name: lives.get(id)?.name ?? name,
    biography: lives.get(id)?.biography ?? '',
    portrait: pictureOf(lives.get(id)?.image),
  }))
  const lines = [...titles.values()].map(({ line, image }) => ({
    ...line,
    cover: pictureOf(image),
  }))
  await writeLines('categories', categories)
  await writeLines('people', people)
  await writeLines('titles', lines)
  await writeLines('skipped', skipped)
  await writeManifest()
  const counts = { people: people.length, categories: categories.length, pictures: pictures.size }
  return { titles: lines.length, ...counts, skipped }
}

/** The genres that titles stand in, each once, by the name that TMDB’s list of genres has for it. */
async function categoriesOf(titles: ReadTitle[]): Promise<CategoryLine[]> {
  const listed: any[] = (await readJson(RAW.genres))?.answer?.genres ?? []
  const names = new Map(
    listed.map((genre) => [`tmdb:genre:${genre?.id}`, nameFrom(genre?.name, 60)])
  )
  const found = new Map<string, CategoryLine>()
  for (const { category } of titles) {
    if (!category || found.has(category.external_id)) continue
    const name = names.get(category.external_id) ?? category.name
    found.set(category.external_id, { ...category, name })
  }
  return [...found.values()]
}

/** The answers of a folder that are whole, by TMDB’s number and in its order. */
async function readAll<T>(
  run: Run,
  what: 'titles' | 'people',
  folder: string,
  read: (answer: unknown) => Promise<T | string>,
  skip: (what: string, why: string) => void
): Promise<Map<number, T>> {
  const found = new Map<number, T>()
  const all = (await namesIn(folder)).filter((name) => name.endsWith('.json'))
  const label = what === 'titles' ? 'Titles' : 'People'
  // in order, one after the other: reading is quick, and what is skipped stands in one order
  await forEach(run, label, all, 1, async (name) => {
    const kept = await readJson(`${folder}/${name}`)
    // TMDB said that there is no such thing
    if (kept?.answer === null) return
    if (!kept?.answer) return skip(`${what}/${name}`, 'it is no answer of TMDB’s')
    const one = await read(kept.answer)
    if (typeof one === 'string') return skip(`${what}/${name}`, one)
    const id = Number.parseInt(name, 10)
    if (kept.answer.id !== id) return skip(`${what}/${name}`, 'it is about another one')
    found.set(id, one)
  })
  return found
}
