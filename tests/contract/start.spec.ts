import { createServer } from 'node:net'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { test } from '@japa/runner'
import { Clone } from '#tests/support/clone'
import { freePort } from '../../bin/lib/port.mjs'

const MINUTES = 60_000

/** Everything that a start could have changed: the data and the log of the set-up are to change. */
function fingerprint(path: string, inner = ''): string[] {
  return readdirSync(join(path, inner)).flatMap((name) => {
    const file = join(inner, name)
    if (['node_modules', 'storage', 'tmp', '.git'].includes(file)) return []
    const stat = statSync(join(path, file))
    return stat.isDirectory() ? fingerprint(path, file) : [`${file} ${stat.mtimeMs} ${stat.size}`]
  })
}

test.group('npm start', (group) => {
  let clone: Clone
  let first: ReturnType<Clone['start']> | undefined

  /** What the first start makes, made once for all tests. */
  const prepare = async () => {
    first ??= clone.start().then(async (server) => {
      await server.stop()
      return server
    })
    return first
  }

  group.tap((one) => one.timeout(5 * MINUTES))
  group.setup(() => {
    clone = new Clone()
    return () => clone.remove()
  })

  test('makes a running Task Master of a fresh clone', async ({ assert }) => {
    const server = await prepare()

    assert.include(server.output(), `Task Master is running: ${server.url}`)
    assert.include(server.output(), 'npm run demo')
    assert.match(readFileSync(join(clone.path, '.env'), 'utf8'), /^APP_KEY=[\w-]{32}$/m)
    assert.isTrue(existsSync(join(clone.path, 'storage', 'task-master.sqlite3')))
  })

  test('starts again and changes nothing, answers, and ends cleanly when it is told to', async ({
    assert,
  }) => {
    await prepare()
    const before = fingerprint(clone.path)
    const server = await clone.start()

    const response = await fetch(server.url)
    const { code, output } = await server.stop()

    assert.equal(response.status, 200)
    assert.include(await response.text(), '<form')
    assert.equal(code, 0)
    assert.notMatch(output, /^\s+at /m)
    await assert.rejects(() => fetch(server.url))
    assert.deepEqual(fingerprint(clone.path), before)
  })

  test('answers from two processes, which end cleanly as well', async ({ assert }) => {
    await prepare()
    const server = await clone.start({ WEB_CONCURRENCY: '2' })

    const response = await fetch(server.url)
    const begin = performance.now()
    const { code } = await server.stop()

    assert.equal(response.status, 200)
    assert.equal(code, 0)
    assert.isBelow(performance.now() - begin, 8000)
  })

  test('builds again what an earlier run left half-finished', async ({ assert }) => {
    await prepare()
    const stamp = join(clone.path, 'build', '.sources')
    const finished = readFileSync(stamp, 'utf8')
    writeFileSync(stamp, 'an earlier state')
    writeFileSync(join(clone.path, 'build', 'bin', 'server.js'), 'throw new Error("half a file")')

    const server = await clone.start()
    await server.stop()

    assert.equal(readFileSync(stamp, 'utf8'), finished)
    assert.include(server.output(), 'Building')
  })

  test('takes the server along when it is killed itself', async ({ assert }) => {
    await prepare()
    const server = await clone.start()

    await server.stop('SIGKILL')

    const gone = async () => {
      while (
        await fetch(server.url).then(
          () => true,
          () => false
        )
      ) {
        await setTimeout(50)
      }
      return true
    }
    assert.isTrue(await Promise.race([gone(), setTimeout(10_000, false)]))
  })

  test('says in one line that its port is in use', async ({ assert, cleanup }) => {
    await prepare()
    const other = createServer().listen(0, '127.0.0.1')
    cleanup(() => void other.close())
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as { port: number }

    const { code, lines } = await clone.run('bin/start.mjs', [], { CI: '', PORT: String(port) })

    assert.equal(code, 1)
    assert.lengthOf(lines, 1)
    assert.match(lines[0], new RegExp(`^Port ${port} is in use.*PORT=${port + 1} npm start`))
  })

  test('says in one line what is wrong: {$self}')
    .with([
      'a file where the storage folder belongs',
      'a database that is none',
      'no PostgreSQL',
      'no Redis',
      'a setting that is not valid',
      'a .env that cannot be read',
    ] as const)
    .run(async ({ assert, cleanup }, wrong) => {
      await prepare()
      const folder = join(clone.path, 'tmp', 'wrong')
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'file'), '')
      writeFileSync(join(folder, 'task-master.sqlite3'), 'x'.repeat(9000))

      const cases: Record<typeof wrong, [Record<string, string>, RegExp]> = {
        'a file where the storage folder belongs': [
          { STORAGE_PATH: join(folder, 'file') },
          /^.*\/file is in the way: a folder is needed there\./,
        ],
        'a database that is none': [
          { STORAGE_PATH: folder },
          /^The database file is not an SQLite database/,
        ],
        'no PostgreSQL': [
          { DB_CONNECTION: 'pg', DB_HOST: '127.0.0.1', DB_PORT: '9' },
          /^The database server does not answer/,
        ],
        'no Redis': [
          { SESSION_DRIVER: 'redis', REDIS_PORT: '9' },
          /^Redis does not answer on 127\.0\.0\.1:9, and SESSION_DRIVER needs it/,
        ],
        'a setting that is not valid': [
          { APP_URL: 'nonsense' },
          /^The settings are not valid: .*APP_URL.* Correct \.env\.$/,
        ],
        'a .env that cannot be read': [{}, /^Line 1 of \.env cannot be read/],
      }
      const [env, line] = cases[wrong]

      if (wrong === 'a .env that cannot be read') {
        const file = join(clone.path, '.env')
        const text = readFileSync(file, 'utf8')
        cleanup(() => writeFileSync(file, text))
        writeFileSync(file, `<<<<<<< HEAD\n${text}`)
      }
      const { code, lines } = await clone.run('bin/start.mjs', [], {
        CI: '',
        PORT: String(await freePort()),
        ...env,
      })

      assert.equal(code, 1)
      assert.lengthOf(lines, 1, lines.join('\n'))
      assert.match(lines[0], line)
    })

  test('says in one line that the sqlite3 package is not there', async ({ assert }) => {
    await prepare()
    const { code, lines } = await clone.run('bin/start.mjs', [], {
      CI: '',
      PORT: String(await freePort()),
      SQLITE_CLIENT: 'sqlite3',
    })
    assert.equal(code, 1)
    assert.lengthOf(lines, 1)
    assert.match(lines[0], /^SQLITE_CLIENT=sqlite3 needs a package that is not installed/)
  }).skip(isInstalled('sqlite3'), 'it is installed')
})

test.group('npm test', (group) => {
  let clone: Clone

  group.tap((one) => one.timeout(3 * MINUTES))
  group.setup(() => {
    clone = new Clone()
    return () => clone.remove()
  })

  test('ends with the sums, and leaves settings and data alone', async ({ assert }) => {
    const { code, lines } = await clone.run('bin/check.mjs', ['unit', '--files', 'dotenv'])

    assert.equal(code, 0)
    assert.match(lines.at(-1)!, /^[1-9]\d* passed, 0 failed$/)
    assert.isFalse(existsSync(join(clone.path, '.env')))
    assert.isFalse(existsSync(join(clone.path, 'storage')))
  })

  test('fails when a test fails', async ({ assert, cleanup }) => {
    const file = join(clone.path, 'tests', 'unit', 'broken.spec.ts')
    writeFileSync(
      file,
      "import { test } from '@japa/runner'\ntest('no', ({ assert }) => assert.equal(1, 2))\n"
    )
    cleanup(() => writeFileSync(file, ''))

    const { code, lines } = await clone.run('bin/check.mjs', ['unit', '--files', 'broken'])

    assert.equal(code, 1)
    assert.equal(lines.at(-1), '0 passed, 1 failed')
  })

  test('fails when no test ran', async ({ assert }) => {
    const { code, lines } = await clone.run('bin/check.mjs', ['unit', '--files', 'nothing'])

    assert.equal(code, 1)
    assert.equal(lines.at(-1), '0 passed, 0 failed')
  })
})

function isInstalled(name: string) {
  try {
    createRequire(import.meta.url).resolve(name)
    return true
  } catch {
    return false
  }
}
