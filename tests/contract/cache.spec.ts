import { test } from '@japa/runner'
import { FormClient, TestServer } from '#tests/support/server'

const ACCOUNT = { email: 'maya@example.com', password: 'correct horse battery' }

test.group('Two processes that keep what they have read', () => {
  test('answer what either of them has written, at once', async ({ assert, cleanup }) => {
    const one = await TestServer.prepare()
    cleanup(() => one.remove())
    await one.start()
    const other = await one.beside()
    cleanup(() => other.kill())

    const browser = new FormClient(one.url)
    await browser.post('/sign-up', { ...ACCOUNT, full_name: 'Maya' }, '/sign-up')
    const send = async (url: string, method: string, path: string, body?: unknown) => {
      const response = await fetch(`${url}/api/v1${path}`, {
        method,
        headers: { 'Content-Type': 'application/json', ...headers },
        body: body === undefined ? undefined : JSON.stringify(body),
      })
      return { body: (await response.json()) as any, cache: response.headers.get('x-cache') }
    }
    const headers: Record<string, string> = {}
    const { body: pass } = await send(one.url, 'POST', '/auth/token', ACCOUNT)
    headers.Authorization = `Bearer ${pass.access_token}`

    const { body: item } = await send(one.url, 'POST', '/items', { name: 'Number 0' })
    const path = `/items/${item.id}`
    for (let number = 1; number <= 20; number++) {
      const [writer, reader] = number % 2 ? [one, other] : [other, one]
      for (const server of [one, other]) {
        await send(server.url, 'GET', path)
        assert.equal((await send(server.url, 'GET', path)).cache, 'hit')
      }
      await send(writer.url, 'PATCH', path, { name: `Number ${number}` })
      for (const server of [reader, writer]) {
        const { body } = await send(server.url, 'GET', path)
        assert.equal(body.name, `Number ${number}`)
      }
    }
  }).timeout(120_000)
})
