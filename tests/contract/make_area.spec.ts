import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { freePort } from '../../bin/lib/port.mjs'
import { Clone } from '#tests/support/clone'

/** A field of every type, some of which may be left out. */
const FIELDS = [
  'name:string',
  'kind:enum(starter|main_dish|dessert)',
  'is_vegan:boolean',
  'minutes:integer?',
  'season:enum(summer|winter)?',
  'cooked_on:date?',
  'served_at:moment',
  'cook:email?',
  'source:url?',
  'steps:text?',
]

/** A copy of the project in which git knows every file, so that it can tell what changed. */
function prepare() {
  const clone = new Clone()
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Maya', '-c', 'user.email=maya@example.com', ...args], {
      cwd: clone.path,
      encoding: 'utf8',
    })
  git('init', '--quiet')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'As it is')
  const changed = () =>
    git('status', '--porcelain', '--untracked-files=all')
      .split('\n')
      .filter((line) => line && !line.endsWith('node_modules'))
      .map((line) => line.slice(3))
  return { clone, changed }
}

test.group('make:area', () => {
  test('writes an area that passes lint, types and its own tests, and takes it out again', async ({
    assert,
    cleanup,
  }) => {
    const { clone, changed } = prepare()
    cleanup(() => clone.remove())
    const env = { NODE_ENV: 'test', TEST_DATABASE: join(clone.path, 'tmp/area.sqlite3') }
    const run = async (script: string, ...args: string[]) => {
      const port = String(await freePort())
      const address = { PORT: port, APP_URL: `http://127.0.0.1:${port}` }
      const { code, output } = await clone.run(script, args, { ...env, ...address })
      assert.equal(code, 0, output)
      return output
    }

    const planned = await run('ace.js', 'make:area', 'recipes', ...FIELDS, '--dry-run')
    assert.deepEqual(changed(), [])
    await run('ace.js', 'make:area', 'recipes', ...FIELDS, '--icon=coffee', '--keys=g x')
    const files = changed().filter((file) => file.includes('recipe'))
    for (const file of files) assert.include(planned, file)

    const code = files.filter((file) => file.endsWith('.ts'))
    const modules = 'node_modules'
    const types = run(`${modules}/typescript-7/bin/tsc`, '--noEmit', '--singleThreaded')
    const suites = ['unit', 'functional', '--files', 'recipes/*', '--files', 'lang/*']
    await run('--import', './bin/lib/typescript.mjs', 'bin/test.ts', ...suites)
    await run(`${modules}/eslint/bin/eslint.js`, ...code)
    await run(`${modules}/prettier/bin/prettier.cjs`, '--check', 'app/areas.ts', ...files)
    await types

    await run('ace.js', 'make:area', 'recipes', '--remove')
    assert.deepEqual(changed(), [])
  }).timeout(300_000)
})
