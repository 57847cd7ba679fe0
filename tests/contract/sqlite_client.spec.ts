import { createRequire } from 'node:module'
import { test } from '@japa/runner'
import { FormClient, TestServer } from '#tests/support/server'

/** The application does without this package; whoever wants it installs it beside the others. */
function whyNot(): string | null {
  try {
    createRequire(import.meta.url).resolve('sqlite3')
    return null
  } catch {
    return 'the sqlite3 package is not installed: `npm install --no-save sqlite3`'
  }
}

const reasonToSkip = whyNot()

test.group('SQLITE_CLIENT=sqlite3', () => {
  test('migrates, signs up, writes a task and shows it', async ({ assert, cleanup }) => {
    const server = await TestServer.migrate({ SQLITE_CLIENT: 'sqlite3' })
    cleanup(() => server.remove())
    await server.start()
    const browser = new FormClient(server.url)
    const account = {
      full_name: 'Maya',
      email: 'maya@example.com',
      password: 'correct horse battery',
    }

    const signedUp = await browser.post('/sign-up', account, '/sign-up')
    const created = await browser.post('/tasks', { text: 'Water the plants' }, '/tasks/new')
    const list = await browser.get('/tasks')

    assert.equal(signedUp.status, 302)
    assert.equal(created.status, 302)
    assert.equal(list.status, 200)
    assert.include(await list.text(), 'Water the plants')
    const rows = await server.rows<{ title: string }>('SELECT title FROM tasks')
    assert.deepEqual(rows, [{ title: 'Water the plants' }])
  })
    .timeout(120_000)
    .skip(reasonToSkip !== null, reasonToSkip ?? undefined)
})
