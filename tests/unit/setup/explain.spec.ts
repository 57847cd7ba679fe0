import { test } from '@japa/runner'
import { errorLine, explain } from '../../../bin/lib/explain.mjs'

test.group('Set-up | failures in one line', () => {
  test('says what to do about {0}')
    .with([
      [
        "EACCES: permission denied, mkdir '/srv/app/storage'",
        /^Cannot write to \/srv\/app\/storage/,
      ],
      ["EROFS: read-only file system, open '/app/.env'", /^Cannot write to \/app\/\.env/],
      ["EEXIST: file already exists, mkdir '/app/storage'", /^\/app\/storage is in the way/],
      ['ENOSPC: no space left on device, write', /^The disk is full/],
      ['Error: listen EADDRINUSE: address already in use ::1:3333', /^Port 3333 is in use/],
      ['npm error code EUSAGE', /^package\.json and package-lock\.json do not fit/],
      ['npm error code ENOTFOUND\nnpm error network request', /^npm could not fetch .*ENOTFOUND/],
      ['npm error code ECONNREFUSED\nnpm error errno', /^npm could not fetch .*ECONNREFUSED/],
      ['npm error code EINTEGRITY', /^A downloaded package is damaged/],
      ['connect ECONNREFUSED 127.0.0.1:6379', /^Redis does not answer/],
      ['connect ECONNREFUSED 127.0.0.1:5432', /^The database server does not answer/],
      ['password authentication failed for user "me"', /^PostgreSQL refuses the user "me"/],
      ['database "tasks" does not exist', /^PostgreSQL has no database "tasks"/],
      ['SqliteError: file is not a database', /^The database file is not an SQLite/],
      ['database disk image is malformed', /^The database file is damaged/],
      ['attempt to write a readonly database', /^The database file cannot be written/],
      ['SQLITE_BUSY: database is locked', /^The database is in use by another program/],
      ["Cannot find module 'sqlite3'\nRequire stack", /^SQLITE_CLIENT=sqlite3 needs a package/],
      ['gyp ERR! stack Error: not found: make', /python3, make and g\+\+: install them/],
      ["Cannot find package 'luxon' imported from", /^luxon is missing: run `npm ci`/],
    ] as const)
    .run(({ assert }, [output, line]) => {
      const explained = explain(output)
      assert.match(explained!, line)
      assert.notInclude(explained!, '\n')
    })

  test('lists every setting that is not valid', ({ assert }) => {
    const output = [
      '\u001B[31mEnvValidationException\u001B[39m: Validation failed for one or more environment variables',
      '',
      '\u001B[34m◉\u001B[39m - Missing environment variable "APP_URL"',
      '  - Value for environment variable "LOG_LEVEL" must be one of "info"',
    ].join('\n')
    assert.equal(
      explain(output),
      'The settings are not valid: Missing environment variable "APP_URL"; Value for environment variable "LOG_LEVEL" must be one of "info". Correct .env.'
    )
  })

  test('knows when it does not know', ({ assert }) => {
    assert.isUndefined(explain('Something new'))
  })

  test('finds the line that names an error', ({ assert }) => {
    assert.equal(
      errorLine('building\n\u001B[31mError: no such style\u001B[39m\n    at load (file.js:1)\n'),
      'Error: no such style'
    )
    assert.equal(
      errorLine('│ ✗ Build failed in 52ms │\napp/a.ts(1,2): error TS2322: Type x\n'),
      'app/a.ts(1,2): error TS2322: Type x'
    )
    assert.equal(errorLine('one\ntwo\n'), 'two')
    assert.equal(errorLine(''), '')
  })
})
