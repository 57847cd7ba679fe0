import { type ChildProcess, execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { test } from '@japa/runner'
import { TestServer } from '#tests/support/server'
import { startTmdb } from '#tests/support/tmdb'
import { SINGULAR } from '#tests/support/tmdb_films'

const TITLES = 5000
/** So many of them TMDB no longer has, or tells nothing of that could be kept. */
const LEFT_OUT = 12

const STEPS = [
  ['library:fetch', '--list=top_rated', `--limit=${TITLES}`],
  ['library:process'],
  ['library:import'],
]

test.group('Library import', () => {
  test('5,000 titles, killed and resumed in each step, end as an uninterrupted run does', async ({
    assert,
    cleanup,
  }) => {
    const tmdb = await startTmdb({ titles: TITLES })
    cleanup(tmdb.stop)
    const [calm, killed] = [await TestServer.prepare(), await TestServer.prepare()]
    cleanup(() => Promise.all([calm.remove(), killed.remove()]).then(() => {}))

    for (const step of STEPS) await finish(calm.command(step, tmdb.env))

    // while titles are asked for, and now and then TMDB stumbles
    const before = tmdb.asked.length
    const silent = Promise.withResolvers<void>()
    tmdb.state.fault = (number) => {
      if (number - before === TITLES / 2) silent.resolve()
      if (number - before >= TITLES / 2) return 'silence'
      if (number % 701 === 0) return 'break'
      return number % 401 === 0 ? { status: 429, after: '0' } : null
    }
    await kill(killed.command(STEPS[0], tmdb.env), silent.promise)
    const fetched = await readdir(killed.storage(...RAW, 'titles'))
    assert.isAbove(fetched.length, 1000)
    tmdb.state.fault = () => null
    const again = tmdb.asked.length
    await finish(killed.command(STEPS[0], tmdb.env))
    const whole = fetched.filter((name) => name.endsWith('.json')).length
    assert.isAtMost(tmdb.asked.length - again, TITLES - whole + 600, 'nothing is asked for twice')

    // while pictures are made
    const picture = killed.storage(...RAW, 'images', SINGULAR.poster.slice(1))
    await killAtReading(killed.command(STEPS[1], tmdb.env), picture)
    await finish(killed.command(STEPS[1], tmdb.env))

    // while titles are written
    const digest = createHash('sha256')
      .update(await readFile(picture))
      .digest('hex')
    const cover = killed.storage(...PROCESSED, 'covers', `${digest}-large.webp`)
    await killAtReading(killed.command(STEPS[2], tmdb.env), cover)
    const [{ count }] = await killed.rows<{ count: number }>(
      'SELECT count(*) AS count FROM shared_items'
    )
    assert.isAbove(Number(count), 0)
    assert.isBelow(Number(count), SINGULAR.id)
    await finish(killed.command(STEPS[2], tmdb.env))

    const library = await everything(calm)
    assert.lengthOf(library.titles, TITLES - LEFT_OUT)
    assert.deepEqual(await everything(killed), library)
  })
    .timeout(300_000)
    // the same importer, at the same cost: on PostgreSQL the functional tests try it
    .skip(process.env.DB_CONNECTION === 'pg')
})

const RAW = ['library', 'tmdb', 'raw']
const PROCESSED = ['library', 'tmdb', 'processed']

async function finish(command: ChildProcess) {
  let said = ''
  for (const stream of [command.stdout!, command.stderr!]) {
    stream.on('data', (chunk) => (said += chunk))
  }
  const [code] = await once(command, 'close')
  if (code !== 0) throw new Error(`A step ended with code ${code}: ${said}`)
}

async function kill(command: ChildProcess, moment: Promise<unknown>) {
  const ended = once(command, 'close')
  command.stdout!.resume()
  command.stderr!.resume()
  await Promise.race([moment, ended.then(() => Promise.reject(new Error('It ended by itself')))])
  command.kill('SIGKILL')
  await ended
}

/** Ends a step as a power cut would, when it reads a file: a pipe that nobody writes to stands there. */
async function killAtReading(command: ChildProcess, path: string) {
  await rename(path, `${path}.kept`)
  await promisify(execFile)('mkfifo', [path])
  // a pipe can be opened for writing once somebody reads it
  const writer = open(path, 'w')
  await kill(command, writer)
  await (await writer).close()
  await rm(path)
  await rename(`${path}.kept`, path)
}

/** All rows and pictures of the shared library, without what differs from run to run: numbers and moments. */
async function everything(server: TestServer) {
  const titles = await server.rows<{ imported: string }>(
    `SELECT s.external_id, s.kind, s.name, s.description, s.description_generated, s.year, s.url,
       s.cover, s.title_key, s.search_text, s.version, s.withdrawn_at, s.imported, c.name AS category
     FROM shared_items s LEFT JOIN categories c ON c.id = s.category_id ORDER BY s.external_id`
  )
  return {
    titles: titles.map(({ imported, ...title }) => {
      const { category_id: _, ...others } = JSON.parse(imported)
      return { ...title, imported: others }
    }),
    people: await server.rows(
      `SELECT external_id, name, name_key, biography, biography_generated, portrait, version, imported
       FROM contributors ORDER BY external_id`
    ),
    credits: await server.rows(
      `SELECT s.external_id AS title, p.external_id AS person, part, character, position
       FROM credits JOIN shared_items s ON s.id = shared_item_id
       JOIN contributors p ON p.id = contributor_id ORDER BY 1, position`
    ),
    categories: await server.rows(
      'SELECT name, name_key, position, external_id, version FROM categories ORDER BY name'
    ),
    covers: await server.rows('SELECT key, user_id, unused_since FROM covers ORDER BY key'),
    files: await digests(server.storage('files')),
  }
}

async function digests(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const lines = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name)
    const digest = createHash('sha256')
      .update(await readFile(path))
      .digest('hex')
    return `${path.slice(folder.length)} ${digest}`
  })
  return (await Promise.all(lines)).sort()
}
