import { test } from '@japa/runner'
import { FormClient, TestServer } from '#tests/support/server'

const WRITERS = 4
const ENOUGH = 60

test.group('Durability', () => {
  test('every task that was acknowledged is there after kill -9', async ({ assert, cleanup }) => {
    const server = await TestServer.prepare()
    cleanup(() => server.remove())
    await server.start()

    const browser = new FormClient(server.url)
    const signedUp = await browser.post(
      '/sign-up',
      { full_name: 'Maya', email: 'maya@example.com', password: 'correct horse battery' },
      '/sign-up'
    )
    assert.equal(signedUp.status, 302)
    const page = await (await browser.get('/tasks/new')).text()
    const token = /name="_csrf"[^>]*value="([^"]+)"/.exec(page)![1]

    const acknowledged: string[] = []
    let started = 0
    const killed = Promise.withResolvers<void>()
    const writer = async () => {
      for (;;) {
        const title = `Write number ${started++}`
        try {
          const response = await browser.submit('/tasks', { text: title, _csrf: token })
          if (response.status !== 302) throw new Error(`Answered ${response.status}`)
        } catch {
          return
        }
        acknowledged.push(title)
        if (acknowledged.length === ENOUGH) void server.kill().then(killed.resolve)
      }
    }
    await Promise.all(Array.from({ length: WRITERS }, writer))
    assert.isAtLeast(acknowledged.length, ENOUGH)
    await killed.promise

    const rows = await server.rows<{ title: string }>('SELECT title FROM tasks')
    const titles = new Set(rows.map(({ title }) => title))
    assert.deepEqual(
      acknowledged.filter((title) => !titles.has(title)),
      []
    )
    await server.start()
    assert.equal((await browser.get('/today')).status, 200)
  }).timeout(120_000)
})
