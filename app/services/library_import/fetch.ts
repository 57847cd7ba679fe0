import { access } from 'node:fs/promises'
import { DateTime } from 'luxon'
import { NoAnswer } from '#services/library_import/ask'
import { ImportFailure } from '#services/library_import/failure'
import { importPath, readJson, sweep, writeWhole } from '#services/library_import/files'
import { mainPeople } from '#services/library_import/credits'
import { fetchLists } from '#services/library_import/fetch_lists'
import { imageAddresses } from '#services/library_import/images'
import { planFor, savePlan, type Wanted } from '#services/library_import/plan'
import { isImagePath, isKept, keep, RAW } from '#services/library_import/raw'
import { forEach, type Run } from '#services/library_import/run'
import type { Tmdb } from '#services/library_import/tmdb'

/** Requests that are prepared at once; how many are under way is the client’s to decide. */
const AT_ONCE = 24
/** So many failures one after the other mean that TMDB is away rather than one answer broken. */
const AWAY = 10

export type FetchOptions = Wanted & { covers: boolean; oldest: DateTime }
export type Fetched = {
  titles: number
  people: number
  pictures: number
  /** What TMDB no longer has. */
  gone: number
  /** What did not answer this time. */
  failed: string[]
}

/** Asks TMDB for what is not there yet: lists, titles, their main people, covers. */
export async function fetchFilms(run: Run, tmdb: Tmdb, options: FetchOptions): Promise<Fetched> {
  const { covers, oldest, ...wanted } = options
  const { language } = wanted
  await sweep(importPath('raw'))
  const plan = await planFor(wanted, run)
  const getter = new Getter(run, tmdb, language, oldest)

  await getter.need('/configuration', RAW.configuration, {})
  await getter.need('/genre/movie/list', RAW.genres, { language })
  plan.titles = await fetchLists(run, plan, (path, file, parameters) =>
    getter.need(path, file, parameters, plan.started_at)
  )
  await savePlan(plan)

  const found: Fetched = { titles: 0, people: 0, pictures: 0, gone: 0, failed: getter.failed }
  const people = new Set<number>()
  const images = new Map<string, 'poster' | 'profile'>()
  await forEach(run, 'Titles', plan.titles, AT_ONCE, async (id) => {
    const parameters = { language, append_to_response: 'credits' }
    const title = await getter.get(`/movie/${id}`, RAW.title(id), parameters)
    if (title === undefined) return
    if (title === null) return void found.gone++
    found.titles++
    for (const { id: person } of mainPeople(title)) people.add(person)
    if (isImagePath(title.poster_path)) images.set(title.poster_path, 'poster')
  })
  await forEach(run, 'People', [...people], AT_ONCE, async (id) => {
    const person = await getter.get(`/person/${id}`, RAW.person(id), { language })
    if (!person) return
    found.people++
    if (isImagePath(person.profile_path)) images.set(person.profile_path, 'profile')
  })
  if (covers) {
    const addresses = await imageAddresses(tmdb.imagesAt)
    await forEach(run, 'Pictures', [...images], AT_ONCE, async ([path, kind]) => {
      if (await getter.image(`${addresses[kind]}${path}`, RAW.image(path))) found.pictures++
    })
  }
  if (getter.failed.length === 0) {
    await savePlan({ ...plan, finished_at: run.now.toUTC().toISO() })
  }
  return found
}

/** Gets what is not there yet and keeps it; one answer that fails does not end the run, many do. */
class Getter {
  readonly failed: string[] = []
  #inARow = 0

  constructor(
    private run: Run,
    private tmdb: Tmdb,
    private language: string,
    private oldest: DateTime
  ) {}

  /** @throws {ImportFailure} without it nothing goes on */
  async need(path: string, file: string, parameters: Record<string, string>, since?: string) {
    const oldest = since ? DateTime.fromISO(since) : this.oldest
    if (await isKept(file, this.language, oldest)) return (await readJson(file)).answer
    const answer = await this.tmdb.get(path, parameters).catch((error) => {
      throw error instanceof NoAnswer ? away(error) : error
    })
    if (!answer) throw new ImportFailure(`TMDB has no ${path}: TMDB_BASE_URL leads elsewhere.`)
    await keep(file, answer, this.language, this.run.now)
    return answer
  }

  /** @returns null when there is no such thing, undefined when no answer came */
  async get(path: string, file: string, parameters: Record<string, string>): Promise<any> {
    if (await isKept(file, this.language, this.oldest)) return (await readJson(file)).answer
    return this.#try(path, async () => {
      const answer = await this.tmdb.get(path, parameters)
      await keep(file, answer, this.language, this.run.now)
      return answer
    })
  }

  async image(url: string, file: string): Promise<boolean> {
    // an image that changes gets another name
    if (await isThere(file)) return true
    const done = await this.#try(new URL(url).pathname, async () => {
      const bytes = await this.tmdb.image(url)
      if (bytes) await writeWhole(file, bytes)
      return bytes !== null
    })
    return done ?? false
  }

  async #try<T>(what: string, work: () => Promise<T>): Promise<T | undefined> {
    try {
      const result = await work()
      this.#inARow = 0
      return result
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error
      this.failed.push(`${what}: ${error.message}`)
      if (++this.#inARow >= AWAY) throw away(error)
      return undefined
    }
  }
}

const away = (error: NoAnswer) =>
  new ImportFailure(`TMDB is away (${error.message}). Run it again later; it goes on from here.`)

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false
  )
