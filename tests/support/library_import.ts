import { rm } from 'node:fs/promises'
import type { Group } from '@japa/runner/core'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { fetchFilms, type FetchOptions } from '#services/library_import/fetch'
import { importPath } from '#services/library_import/files'
import { importFilms } from '#services/library_import/import'
import { processFilms } from '#services/library_import/process'
import type { Run } from '#services/library_import/run'
import { Tmdb } from '#services/library_import/tmdb'
import { type startTmdb } from '#tests/support/tmdb'

export type TmdbServer = Awaited<ReturnType<typeof startTmdb>>

/** The files between the steps of an import belong to one test. */
export function freshImport(group: Group) {
  group.each.setup(async () => {
    await rm(importPath(), { recursive: true, force: true })
    return () => rm(importPath(), { recursive: true, force: true })
  })
}

export const aRun = (said: string[] = []): Run => ({
  now: DateTime.utc(),
  signal: new AbortController().signal,
  say: (line) => void said.push(line),
  progress: () => ({ done: () => {}, stop: () => {} }),
})

export const byCommand = () => ({ id: null, via: 'command' as const, now: DateTime.utc() })

export const fetching = (server: TmdbServer, wanted: Partial<FetchOptions> = {}, run = aRun()) =>
  fetchFilms(run, tmdbAt(server, run), {
    list: 'top_rated',
    search: null,
    pages: 500,
    limit: 1000,
    language: 'en-US',
    covers: true,
    oldest: run.now.minus({ days: 7 }),
    ...wanted,
  })

const tmdbAt = (server: TmdbServer, { signal }: Run) =>
  new Tmdb(server.settings, { signal, patience: 500, firstPause: 1 })

/** All three steps, with everything asked anew. */
export async function importAll(server: TmdbServer) {
  const fetched = await fetching(server, { oldest: DateTime.utc().plus({ minutes: 1 }) })
  const processed = await processFilms(aRun())
  return { fetched, processed, imported: await importFilms(aRun(), byCommand()) }
}

/** Everything that the shared library holds, without numbers and moments of rows. */
export async function sharedLibrary() {
  const titles = await db
    .from('shared_items')
    .leftJoin('categories', 'categories.id', 'shared_items.category_id')
    .orderBy('shared_items.external_id')
    .select('shared_items.external_id', 'shared_items.name', 'description', 'year', 'cover')
    .select('url', 'search_text', 'title_key', 'kind', 'categories.name as category')
  const people = await db
    .from('contributors')
    .orderBy('external_id')
    .select('external_id', 'name', 'biography', 'portrait')
  const credits = await db
    .from('credits')
    .join('shared_items', 'shared_items.id', 'credits.shared_item_id')
    .join('contributors', 'contributors.id', 'credits.contributor_id')
    .orderBy(['shared_items.external_id', 'credits.position'])
    .select('shared_items.external_id as title', 'contributors.external_id as person')
    .select('part', 'character', 'credits.position')
  return { titles, people, credits }
}
