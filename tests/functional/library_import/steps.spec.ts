import { readdir, readFile, writeFile } from 'node:fs/promises'
import { test } from '@japa/runner'
import drive from '@adonisjs/drive/services/main'
import AdminAct from '#models/admin_act'
import SharedItem from '#models/shared_item'
import { fileOf } from '#services/covers/keep'
import { Stopped } from '#services/library_import/failure'
import { importPath } from '#services/library_import/files'
import { importFilms } from '#services/library_import/import'
import { processFilms } from '#services/library_import/process'
import { RAW } from '#services/library_import/raw'
import { takeTurn } from '#services/library_import/turn'
import {
  aRun,
  byCommand,
  fetching,
  freshImport,
  importAll,
  sharedLibrary,
} from '#tests/support/library_import'
import { startTmdb } from '#tests/support/tmdb'
import { freezeClock, freshWorld } from '#tests/support/world'

test.group('Library import | Steps', (group) => {
  freshWorld(group)
  freezeClock(group)
  freshImport(group)

  test('films come into the shared library with people, categories and covers', async ({
    assert,
    cleanup,
  }) => {
    const server = await startTmdb({ titles: 30 })
    cleanup(server.stop)
    const { imported } = await importAll(server)
    assert.equal(imported.titles.added, 30)

    const { titles, people, credits } = await sharedLibrary()
    assert.lengthOf(titles, 30)
    const seven = titles.find(({ external_id: id }) => id === 'tmdb:movie:7')!
    assert.include(seven, { name: 'Film 7', year: 1957, category: 'Drama', kind: 'film' })
    assert.equal(seven.url, 'https://www.themoviedb.org/movie/7')
    assert.equal(seven.description, 'What happens in film 7.')
    assert.include(seven.search_text, 'person 8', 'found by its people')
    assert.isTrue(await drive.use().exists(fileOf(seven.cover, 'small')))
    assert.isTrue(people.some(({ biography }) => biography.startsWith('The life of')))
    assert.isTrue(people.some(({ portrait }) => portrait !== null))
    assert.lengthOf(
      credits.filter(({ title }) => title === 'tmdb:movie:7'),
      5
    )
    const act = await AdminAct.findByOrFail({ act: 'library_imported' })
    assert.equal((act.data as any).added, 30)
  })

  test('a run that is repeated changes nothing, and leaves no line in the trail', async ({
    assert,
    cleanup,
  }) => {
    const server = await startTmdb({ titles: 25 })
    cleanup(server.stop)
    await importAll(server)
    const before = await sharedLibrary()
    const { imported } = await importAll(server)
    assert.deepEqual(imported.titles, { added: 0, updated: 0, adopted: 0, unchanged: 25 })
    assert.equal(imported.people.added + imported.people.updated, 0)
    assert.deepEqual(await sharedLibrary(), before)
    assert.lengthOf(await AdminAct.query().where('act', 'library_imported'), 1)
  })

  test('what is there already is not asked for again', async ({ assert, cleanup }) => {
    const server = await startTmdb({ titles: 25 })
    cleanup(server.stop)
    await fetching(server, { limit: 20 })
    const before = server.asked.length
    await fetching(server, { limit: 25 })
    const asked = server.asked.slice(before).filter((path) => path.includes('/movie/'))
    assert.lengthOf(
      asked.filter((path) => /\/movie\/\d+/.test(path)),
      5
    )
  })

  test('words are searched for, in a language and without pictures', async ({
    assert,
    cleanup,
  }) => {
    const server = await startTmdb({ titles: 3 })
    cleanup(server.stop)
    const found = await fetching(server, { search: 'two & more', language: 'de', covers: false })
    assert.include(found, { titles: 3, pictures: 0 })
    const search = server.asked.find((path) => path.startsWith('/3/search/movie?'))!
    const query = new URL(search, 'http://127.0.0.1').searchParams
    assert.equal(query.get('query'), 'two & more')
    assert.equal(query.get('include_adult'), 'false')
    assert.isTrue(server.asked.every((path) => !path.startsWith('/t/p/')))
    const titles = server.asked.filter((path) => /\/movie\/\d+/.test(path))
    assert.isTrue(titles.every((path) => path.includes('language=de')))

    await fetching(server, { search: 'two & more', language: 'en-US', covers: false })
    const again = server.asked.filter((path) => /\/movie\/\d+/.test(path))
    assert.lengthOf(again, 6, 'another language is asked for anew')
  })

  test('a run that TMDB broke off goes on where it stopped', async ({ assert, cleanup }) => {
    const server = await startTmdb({ titles: 25 })
    cleanup(server.stop)
    server.state.fault = (number) => (number > 15 ? { status: 503 } : null)
    await assert.rejects(() => fetching(server), /TMDB is away.*goes on from here/)
    server.state.fault = () => null
    const before = server.asked.length
    const said: string[] = []
    await fetching(server, {}, aRun(said))
    assert.match(said[0], /Going on with the run/)
    const again = server.asked.slice(before)
    assert.isEmpty(
      again.filter((path) => path.includes('top_rated')),
      'lists stay as they were'
    )
  })

  test('an end that is asked for leaves nothing half done, and the next run goes on', async ({
    assert,
    cleanup,
  }) => {
    const server = await startTmdb({ titles: 25 })
    cleanup(server.stop)
    const end = new AbortController()
    server.state.onRequest = (number) => number === 15 && end.abort(new Stopped())
    const stopped = fetching(server, {}, { ...aRun(), signal: end.signal })
    await assert.rejects(() => stopped)
    const files = await readdir(importPath('raw'), { recursive: true })
    assert.isEmpty(files.filter((name) => name.endsWith('.part')))

    server.state.onRequest = () => {}
    assert.include(await fetching(server), { titles: 25 })
    const asked = server.asked.filter((path) => /\/movie\/\d+/.test(path))
    assert.isBelow(asked.length, 25 + 15)

    const importing = { ...aRun(), signal: AbortSignal.abort() }
    await processFilms(aRun())
    await assert.rejects(() => importFilms(importing, byCommand()))
    assert.isNull(await SharedItem.first())
    assert.isNull(await AdminAct.findBy({ act: 'library_imported' }))
  })

  test('one answer that does not come is named, and asked for by the next run', async ({
    assert,
    cleanup,
  }) => {
    const server = await startTmdb({ titles: 10 })
    cleanup(server.stop)
    server.state.fault = (_, path) => (path === '/3/movie/4' ? { status: 500 } : null)
    const { titles, failed } = await fetching(server)
    assert.equal(titles, 9)
    assert.deepEqual(failed, ['/movie/4: it answers 500'])
    server.state.fault = () => null
    assert.deepInclude(await fetching(server), { titles: 10, failed: [] })
  })

  test('an address that is not TMDB’s is named, and nothing is kept of it', async ({
    assert,
    cleanup,
  }) => {
    const server = await startTmdb({ titles: 3 })
    cleanup(server.stop)
    const elsewhere = { ...server.settings, base: `${server.settings.base}/elsewhere` }
    const wrong = fetching({ ...server, settings: elsewhere })
    await assert.rejects(() => wrong, /TMDB_BASE_URL leads elsewhere/)
    assert.include(await fetching(server), { titles: 3 })
  })

  test('what is broken is named and left out, and the rest is imported', async ({
    assert,
    cleanup,
  }) => {
    const server = await startTmdb({ titles: 10 })
    cleanup(server.stop)
    server.state.answers.set('/movie/2', { id: 2, title: null })
    await fetching(server)
    await writeFile(RAW.title(3), '{"fetched_at": "2026-')
    await writeFile(RAW.title(5), await readFile(RAW.title(4)))
    await writeFile(RAW.image('/poster-6.jpg'), 'no picture')
    const { skipped, titles } = await processFilms(aRun())
    assert.sameMembers(
      skipped.map(({ what }) => what),
      ['titles/2.json', 'titles/3.json', 'titles/5.json', 'images/poster-6.jpg']
    )
    assert.equal(titles, 7)
    await importFilms(aRun(), byCommand())
    const six = await SharedItem.findByOrFail({ externalId: 'tmdb:movie:6' })
    assert.isNull(six.cover)
  })

  test('a step says which one has to come first', async ({ assert }) => {
    await assert.rejects(() => processFilms(aRun()), /run library:fetch first/)
    await assert.rejects(() => importFilms(aRun(), byCommand()), /run library:process first/)
  })

  test('files of two runs are not mixed up', async ({ assert, cleanup }) => {
    const server = await startTmdb({ titles: 5 })
    cleanup(server.stop)
    await fetching(server)
    await processFilms(aRun())
    await writeFile(importPath('processed', 'people.ndjson'), '')
    await assert.rejects(() => importFilms(aRun(), byCommand()), /run it again first/)
    assert.isNull(await SharedItem.first())
  })

  test('a step runs once at a time, and again when the other has ended', async ({ assert }) => {
    await takeTurn('library:fetch', async () => {
      const other = takeTurn('library:fetch', async () => {})
      await assert.rejects(() => other, /library:fetch is running already/)
      await takeTurn('library:process', async () => {})
    })
    await assert.doesNotReject(() => takeTurn('library:fetch', async () => {}))
  })
})
