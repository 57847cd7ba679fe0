import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { parseEnv } from '../../../bin/lib/dotenv.mjs'
import {
  ensureEnvFile,
  ensureWritable,
  freshKey,
  resolveSettings,
} from '../../../bin/lib/settings.mjs'

const FILE = { PORT: '3333', HOST: 'localhost', APP_URL: 'http://localhost:3333' }

function folder(cleanup: (work: () => void) => void) {
  const path = mkdtempSync(join(tmpdir(), 'task-master-settings-'))
  cleanup(() => rmSync(path, { recursive: true, force: true }))
  return path
}

test.group('Set-up | settings', () => {
  test('a fresh clone gets a .env with a key of its own, for its owner alone', ({
    assert,
    cleanup,
  }) => {
    const root = folder(cleanup)
    writeFileSync(join(root, '.env.example'), '# Settings\nPORT=3333\nAPP_KEY=\n')

    ensureEnvFile(root, {})

    const text = readFileSync(join(root, '.env'), 'utf8')
    const { values } = parseEnv(text)
    assert.equal(text, `# Settings\nPORT=3333\nAPP_KEY=${values.APP_KEY}\n`)
    assert.lengthOf(values.APP_KEY, 32)
  })

  test('a .env that has a key is not touched', ({ assert, cleanup }) => {
    const root = folder(cleanup)
    const text = 'APP_KEY=mine-mine-mine-mine\r\n  # as I like it'
    writeFileSync(join(root, '.env'), text)

    ensureEnvFile(root, {})

    assert.equal(readFileSync(join(root, '.env'), 'utf8'), text)
  })

  test('an empty key is filled, and nothing else is changed', ({ assert, cleanup }) => {
    const root = folder(cleanup)
    writeFileSync(join(root, '.env'), 'PORT=4000\nAPP_KEY=\nHOST=0.0.0.0\n')

    ensureEnvFile(root, {})

    assert.match(
      readFileSync(join(root, '.env'), 'utf8'),
      /^PORT=4000\nAPP_KEY=[\w-]{32}\nHOST=0\.0\.0\.0\n$/
    )
  })

  test('a folder called .env is in the way, and said to be', ({ assert, cleanup }) => {
    const root = folder(cleanup)
    mkdirSync(join(root, '.env'))
    assert.throws(
      () => ensureEnvFile(root, {}),
      /^Cannot read .*\.env: it is a folder; move it away/
    )
  })

  test('a .env that cannot be read is named with its line', ({ assert, cleanup }) => {
    const root = folder(cleanup)
    writeFileSync(join(root, '.env'), 'PORT=3333\n<<<<<<< HEAD\n')
    assert.throws(() => ensureEnvFile(root, {}), /^Line 2 of \.env cannot be read/)
  })

  test('two keys are never the same', ({ assert }) => {
    assert.notEqual(freshKey(), freshKey())
  })

  test('paths are absolute, from the project folder', ({ assert }) => {
    const settings = resolveSettings('/srv/app', { ...FILE, DB_DATABASE: 'data/mine.sqlite3' }, {})
    assert.equal(settings.STORAGE_PATH, '/srv/app/storage')
    assert.equal(settings.DB_DATABASE, '/srv/app/data/mine.sqlite3')
    assert.equal(settings.ENV_PATH, '/srv/app')
  })

  test('the database lives in the storage folder unless it has a place of its own', ({
    assert,
  }) => {
    const settings = resolveSettings('/srv/app', FILE, { STORAGE_PATH: '/var/lib/tasks' })
    assert.equal(settings.DB_DATABASE, '/var/lib/tasks/task-master.sqlite3')
  })

  test('a PostgreSQL database is a name, not a path', ({ assert }) => {
    const settings = resolveSettings(
      '/srv/app',
      { ...FILE, DB_CONNECTION: 'pg', DB_DATABASE: 'tasks' },
      {}
    )
    assert.equal(settings.DB_DATABASE, 'tasks')
  })

  test('the environment wins over .env, but not with an empty value', ({ assert }) => {
    const settings = resolveSettings('/srv/app', FILE, { PORT: '4000', HOST: '' })
    assert.equal(settings.PORT, '4000')
    assert.equal(settings.HOST, 'localhost')
  })

  test('another port for one run moves a local address with it')
    .with([
      ['http://localhost:3333', {}, 'http://localhost:4000'],
      ['http://127.0.0.1:3333/tasks', {}, 'http://127.0.0.1:4000/tasks'],
      ['https://tasks.example', {}, 'https://tasks.example'],
      ['http://localhost:33330', {}, 'http://localhost:33330'],
      ['http://localhost:3333', { APP_URL: 'http://box:1' }, 'http://box:1'],
    ] as const)
    .run(({ assert }, [address, environment, expected]) => {
      const settings = resolveSettings(
        '/srv/app',
        { ...FILE, APP_URL: address },
        { PORT: '4000', ...environment }
      )
      assert.equal(settings.APP_URL, expected)
    })

  test('a value that cannot be meant is named')
    .with([
      [{ PORT: 'eighty' }, /^PORT is "eighty"/],
      [{ PORT: '0' }, /^PORT is "0"/],
      [{ PORT: '70000' }, /^PORT is "70000"/],
      [{ DB_CONNECTION: 'mysql' }, /^DB_CONNECTION is "mysql"/],
      [{ SQLITE_CLIENT: 'sqlite' }, /^SQLITE_CLIENT is "sqlite"/],
      [{ APP_KEY: 'short' }, /^APP_KEY is too short/],
    ] as const)
    .run(({ assert }, [environment, message]) => {
      assert.throws(() => resolveSettings('/srv/app', FILE, { ...environment }), message)
    })

  test('a folder is made, tried, and left empty', ({ assert, cleanup }) => {
    const root = folder(cleanup)
    ensureWritable(join(root, 'storage', 'deep'))
    assert.isTrue(existsSync(join(root, 'storage', 'deep')))
  })

  test('a file where a folder should be is an error', ({ assert, cleanup }) => {
    const root = folder(cleanup)
    mkdirSync(join(root, 'a'))
    writeFileSync(join(root, 'a', 'storage'), '')
    assert.throws(() => ensureWritable(join(root, 'a', 'storage')), /EEXIST/)
  })
})
