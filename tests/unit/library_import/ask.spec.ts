import { test } from '@japa/runner'
import { Asker, NoAnswer } from '#services/library_import/ask'
import { ImportFailure } from '#services/library_import/failure'
import { Tmdb } from '#services/library_import/tmdb'
import { startTmdb, TMDB_KEY } from '#tests/support/tmdb'

const impatient = () => ({
  signal: new AbortController().signal,
  patience: 300,
  firstPause: 1,
})

test.group('Library import | Asking TMDB', () => {
  test('a key of version 3 and a token of version 4 are both accepted', async ({
    assert,
    cleanup,
  }) => {
    const server = await startTmdb()
    cleanup(server.stop)
    for (const key of [TMDB_KEY, server.longToken]) {
      const tmdb = new Tmdb({ ...server.settings, key }, impatient())
      assert.equal((await tmdb.get('/movie/7')).title, 'Film 7')
    }
  })

  test('a key that TMDB does not know is named as the reason, and not shown', async ({
    assert,
    cleanup,
  }) => {
    const server = await startTmdb()
    cleanup(server.stop)
    const key = 'f'.repeat(32)
    const tmdb = new Tmdb({ ...server.settings, key }, impatient())
    const error = await tmdb.get('/movie/7').catch((caught) => caught)
    assert.instanceOf(error, ImportFailure)
    assert.match(error.message, /TMDB_API_KEY: Invalid API key/)
    assert.notInclude(error.message, key)
  })

  test('what TMDB does not have is nothing, without asking again', async ({ assert, cleanup }) => {
    const server = await startTmdb()
    cleanup(server.stop)
    const tmdb = new Tmdb(server.settings, impatient())
    assert.isNull(await tmdb.get('/movie/999999'))
    assert.isNull(await tmdb.image(`${server.settings.base.replace('/3', '')}/t/p/w500/lost.jpg`))
    assert.lengthOf(server.asked, 2)
  })

  test('a server that stumbles is asked again: {$self}')
    .with([{ status: 500 }, { status: 429 }, 'break', 'half', 'silence'] as const)
    .run(async ({ assert, cleanup }, fault) => {
      const server = await startTmdb()
      cleanup(server.stop)
      server.state.fault = (number) => (number <= 2 ? fault : null)
      const tmdb = new Tmdb(server.settings, impatient())
      assert.equal((await tmdb.get('/movie/7')).title, 'Film 7')
      assert.lengthOf(server.asked, 3)
    })

  test('a server that stays away is given up, and the address is not told', async ({
    assert,
    cleanup,
  }) => {
    const server = await startTmdb()
    cleanup(server.stop)
    server.state.fault = () => ({ status: 503 })
    const error = await new Tmdb(server.settings, impatient()).get('/movie/7').catch((one) => one)
    assert.instanceOf(error, NoAnswer)
    assert.notInclude(error.message, TMDB_KEY)
    assert.lengthOf(server.asked, 7)
  })

  test('when TMDB says how long to wait, nothing is asked before', async ({ assert, cleanup }) => {
    const server = await startTmdb()
    cleanup(server.stop)
    const begun: number[] = []
    server.state.onRequest = () => void begun.push(performance.now())
    server.state.fault = (number) => (number === 1 ? { status: 429, after: '1' } : null)
    const asker = new Asker({ rate: 1000, atOnce: 1, ...impatient() })
    const url = new URL(`${server.settings.base}/movie/1`)
    await Promise.all([1, 2].map(() => asker.ask({ url, most: 10_000 })))
    const [first, ...others] = begun
    assert.lengthOf(others, 2)
    for (const one of others) assert.isAtLeast(one - first, 980)
  })

  test('no more requests begin within a second than are allowed', async ({ assert, cleanup }) => {
    const server = await startTmdb()
    cleanup(server.stop)
    const tmdb = new Tmdb({ ...server.settings, rate: 50 }, impatient())
    const start = performance.now()
    await Promise.all(Array.from({ length: 16 }, (_, at) => tmdb.get(`/movie/${at + 1}`)))
    assert.isAtLeast(performance.now() - start, 250, '16 at 50 a second')
  })

  test('a redirect is not followed, so that a key goes nowhere else', async ({
    assert,
    cleanup,
  }) => {
    const server = await startTmdb()
    cleanup(server.stop)
    server.state.fault = () => ({ status: 302, location: '/3/movie/8' })
    const error = await new Tmdb(server.settings, impatient()).get('/movie/7').catch((one) => one)
    assert.instanceOf(error, ImportFailure)
    assert.lengthOf(server.asked, 1)
  })

  test('an end that is asked for comes at once', async ({ assert, cleanup }) => {
    const server = await startTmdb()
    cleanup(server.stop)
    server.state.fault = () => ({ status: 429, after: '60' })
    const end = new AbortController()
    const tmdb = new Tmdb(server.settings, { ...impatient(), signal: end.signal })
    const asked = tmdb.get('/movie/7').catch((error) => error)
    server.state.onRequest = () => end.abort()
    assert.instanceOf(await asked, Error)
  })
})
