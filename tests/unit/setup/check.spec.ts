import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { splitArguments } from '../../../bin/lib/check.mjs'
import { givenChromium, systemChromium } from '../../../bin/lib/chromium.mjs'
import {
  addResults,
  argumentsForFailed,
  failureLine,
  readResult,
  resultLine,
  settled,
} from '../../../bin/lib/results.mjs'
import { settingNames, testEnvironment } from '../../../bin/lib/test_environment.mjs'

const RUN = {
  environment: {},
  testFile: { HOST: '127.0.0.1', PORT: '3334', SESSION_DRIVER: 'memory', APP_KEY: 'for-tests' },
  settings: ['APP_KEY', 'DATABASE_URL', 'DB_DATABASE', 'MAIL_MAILER', 'STORAGE_PATH'],
  folder: '/tmp/run',
  port: 4001,
  shared: false,
}

function file(cleanup: (work: () => void) => void, name: string, text = '') {
  const folder = mkdtempSync(join(tmpdir(), 'task-master-check-'))
  cleanup(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, name), text)
  return { folder, path: join(folder, name) }
}

test.group('Set-up | environment of the tests', () => {
  test('nothing of the person reaches a test', ({ assert }) => {
    const environment = {
      APP_KEY: 'real',
      DATABASE_URL: 'postgres://me:secret@db.example:5433/real',
      DB_DATABASE: '/home/me/real.sqlite3',
      MAIL_MAILER: 'smtp',
      STORAGE_PATH: '/home/me/storage',
      NODE_ENV: 'production',
      PORT: '3333',
      PATH: '/bin',
    }
    const env = testEnvironment({ ...RUN, environment })

    assert.equal(env.APP_KEY, 'for-tests')
    assert.equal(env.NODE_ENV, 'test')
    assert.equal(env.ENV_PATH, '/tmp/run')
    assert.equal(env.STORAGE_PATH, '/tmp/run/storage')
    assert.equal(env.DB_CONNECTION, 'sqlite')
    assert.equal(env.TEST_DATABASE, '/tmp/run/test.sqlite3')
    assert.equal(env.PORT, '4001')
    assert.equal(env.APP_URL, 'http://127.0.0.1:4001')
    assert.equal(env.PATH, '/bin')
    assert.notProperty(env, 'DB_DATABASE')
    assert.notProperty(env, 'DATABASE_URL')
    assert.notProperty(env, 'MAIL_MAILER')
  })

  test('--pg means PostgreSQL, and Redis for what several processes share', ({ assert }) => {
    const env = testEnvironment({ ...RUN, shared: true })
    assert.equal(env.DB_CONNECTION, 'pg')
    assert.equal(env.TEST_DATABASE, 'task_master_test_4001')
    for (const name of ['SESSION_DRIVER', 'LIMITER_STORE', 'LOCK_STORE', 'CACHE_STORE']) {
      assert.equal(env[name], 'redis')
    }
  })

  test('the server and the database may be chosen', ({ assert }) => {
    const environment = {
      DB_CONNECTION: 'pg',
      DATABASE_URL: 'postgres://me:p%40ss@db.example:5433/real',
      DB_USER: 'tester',
      TEST_DATABASE: 'mine_test',
      LOCK_STORE: 'database',
    }
    const env = testEnvironment({ ...RUN, environment, shared: true })
    assert.containSubset(env, {
      DB_HOST: 'db.example',
      DB_PORT: '5433',
      DB_USER: 'tester',
      DB_PASSWORD: 'p@ss',
      TEST_DATABASE: 'mine_test',
      LOCK_STORE: 'database',
    })
  })

  test('every setting of .env.example is known, those behind a # as well', ({ assert }) => {
    const example = '# Settings: see docs\nPORT=3333\n# SIGN_UP=open\n#SMTP_HOST=\n# a = b\n'
    assert.deepEqual(settingNames(example), ['PORT', 'SIGN_UP', 'SMTP_HOST'])
  })

  test('suites come first, and all run when none is named')
    .with([
      [[], ['unit', 'functional', 'contract', 'browser'], []],
      [['functional', '--files', 'tasks'], ['functional'], ['--files', 'tasks']],
      [['unit', 'browser'], ['unit', 'browser'], []],
      [
        ['--files', 'unit'],
        ['unit', 'functional', 'contract', 'browser'],
        ['--files', 'unit'],
      ],
    ] as const)
    .run(({ assert }, [args, suites, rest]) => {
      assert.deepEqual(splitArguments([...args]), { suites: [...suites], rest: [...rest] })
    })
})

test.group('Set-up | a browser for the tests', () => {
  test('the given path is taken', ({ assert, cleanup }) => {
    const { path } = file(cleanup, 'my-chrome')
    assert.equal(givenChromium({ CHROMIUM_PATH: path }), path)
    assert.isUndefined(givenChromium({}))
  })

  test('a given path with nothing behind it is an error', ({ assert }) => {
    assert.throws(
      () => givenChromium({ CHROMIUM_PATH: '/nowhere/chromium' }),
      /^CHROMIUM_PATH is "\/nowhere\/chromium"/
    )
  })

  test('the usual names are looked for in PATH', ({ assert, cleanup }) => {
    const { folder, path } = file(cleanup, 'google-chrome')
    assert.equal(systemChromium({ PATH: `/nowhere:${folder}` }), path)
    assert.isUndefined(systemChromium({ PATH: '/nowhere' }))
  })
})

const SLOW = { suite: 'browser', group: 'Planning', test: 'a click is kept', reason: 'Timeout' }
const WRONG = { suite: 'unit', group: 'Dates', test: 'years leap', reason: 'expected 28 to be 29' }

test.group('Set-up | results', () => {
  test('what the runner wrote is read', ({ assert, cleanup }) => {
    const { path } = file(cleanup, 'result.json', '{"passed":3,"failed":1,"skipped":0}')
    assert.deepInclude(readResult(path, 1), { passed: 3, failed: 1, skipped: 0 })
  })

  test('a runner that died is a failure', ({ assert }) => {
    const nothing = { passed: 0, failed: 1, skipped: 0, failures: [] }
    assert.deepEqual(readResult('/nowhere/result.json', 1), nothing)
  })

  test('a failure outside of any test is a failure', ({ assert, cleanup }) => {
    const { path } = file(cleanup, 'result.json', '{"passed":3,"failed":0,"skipped":2}')
    assert.equal(readResult(path, 1).failed, 1)
    assert.equal(readResult(path, 0).failed, 0)
  })

  test('suites add up to one line', ({ assert }) => {
    const sum = addResults([
      { passed: 3, failed: 0, skipped: 0, failures: [] },
      { passed: 4, failed: 1, skipped: 0, failures: [WRONG] },
    ])
    assert.equal(resultLine(sum), '7 passed, 1 failed')
    assert.equal(resultLine({ ...sum, skipped: 2 }), '7 passed, 1 failed, 2 skipped')
    assert.deepEqual(sum.failures.map(failureLine), [
      'unit › Dates › years leap: expected 28 to be 29',
    ])
  })

  test('the few that failed can run again, suite by suite', ({ assert }) => {
    assert.deepEqual(argumentsForFailed({ failed: 3, failures: [SLOW, WRONG, WRONG] }), [
      ['browser', '--groups', 'Planning', '--tests', 'a click is kept'],
      ['unit', '--groups', 'Dates', '--tests', 'years leap'],
    ])
  })

  test('what failed outside of any test, or in many, does not run again', ({ assert }) => {
    assert.deepEqual(argumentsForFailed({ failed: 1, failures: [] }), [])
    const failures = Array.from({ length: 11 }, () => WRONG)
    assert.deepEqual(argumentsForFailed({ failed: 11, failures }), [])
  })

  test('what passes when it runs again has passed, what fails again has failed', ({ assert }) => {
    const first = { passed: 5, failed: 2, skipped: 1, failures: [SLOW, WRONG] }
    const again = { passed: 1, failed: 1, skipped: 0, failures: [WRONG] }
    const all = { passed: 6, failed: 1, skipped: 1, failures: [WRONG] }
    assert.deepEqual(settled(first, again), all)
    assert.equal(settled(first, { ...again, passed: 2, failed: 0, failures: [] }).failed, 0)
  })

  test('a test that was not found again has failed', ({ assert }) => {
    const first = { passed: 5, failed: 2, skipped: 0, failures: [SLOW, WRONG] }
    const again = { passed: 1, failed: 0, skipped: 0, failures: [] }
    assert.deepEqual(settled(first, again), first)
  })
})
