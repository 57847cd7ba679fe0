import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'

const SETTINGS = `APP_KEY=only-for-tests-only-for-tests-12
HOST=localhost
PORT=3333
APP_URL=http://localhost:3333
LOG_LEVEL=error
DB_CONNECTION=sqlite
`

/** Migrates an instance whose .env is in a folder of its own. */
function migrate(settings: string, cleanup: (work: () => void) => void) {
  const home = mkdtempSync(join(tmpdir(), 'task-master-home-'))
  cleanup(() => rmSync(home, { recursive: true, force: true }))
  writeFileSync(join(home, '.env'), SETTINGS + settings)
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import=./bin/lib/typescript.mjs',
      'ace.js',
      'migration:run',
      '--force',
      '--no-schema-generate',
    ],
    {
      cwd: app.makePath(),
      env: { PATH: process.env.PATH, NODE_ENV: 'production', ENV_PATH: home },
      encoding: 'utf8',
    }
  )
  if (status !== 0) throw new Error(stdout + stderr)
  return home
}

test.group('Set-up | where data is', () => {
  test('a relative storage folder is beside .env', ({ assert, cleanup }) => {
    const home = migrate('STORAGE_PATH=data\n', cleanup)
    assert.isTrue(existsSync(join(home, 'data', 'task-master.sqlite3')))
  })

  test('without one it is called storage', ({ assert, cleanup }) => {
    const home = migrate('', cleanup)
    assert.isTrue(existsSync(join(home, 'storage', 'task-master.sqlite3')))
  })

  test('a relative database is beside .env', ({ assert, cleanup }) => {
    const home = migrate('DB_DATABASE=data/mine.sqlite3\n', cleanup)
    assert.isTrue(existsSync(join(home, 'data', 'mine.sqlite3')))
  })
})
