import { test } from '@japa/runner'
import { signUpAt, TestServer } from '#tests/support/server'

const WRITERS = 6
const EACH = 15

test.group('The change feed while others write', () => {
  test('tells everything once and in order, from two processes', async ({ assert, cleanup }) => {
    const one = await TestServer.prepare()
    cleanup(() => one.remove())
    await one.start()
    const other = await one.beside()
    cleanup(() => other.kill())

    const { account } = await signUpAt(one)
    const headers: Record<string, string> = { 'Content-Type': 'application/json' }
    const ask = async (url: string, path: string, body?: unknown) => {
      const response = await fetch(`${url}/api/v1${path}`, {
        method: body ? 'POST' : 'GET',
        headers,
        body: body === undefined ? undefined : JSON.stringify(body),
      })
      assert.isTrue(response.ok, `${path} answered ${response.status}`)
      return (await response.json()) as any
    }
    const pass = await ask(one.url, '/auth/token', account)
    headers.Authorization = `Bearer ${pass.access_token}`

    let writing = WRITERS
    const written: number[] = []
    const write = async (writer: number) => {
      for (let number = 0; number < EACH; number++) {
        const { url } = (writer + number) % 2 ? one : other
        const { id } = await ask(url, '/tasks', { title: `Task ${writer}.${number}` })
        written.push(id)
      }
      writing--
    }

    const events: Array<{ type: string; id: number; action: string; cursor: string }> = []
    const follow = async () => {
      for (;;) {
        // what is there once nobody writes any more has to come in the round that begins now
        const isLast = writing === 0
        for (const { url } of [other, one]) {
          const since = events.length > 0 ? `?since=${events.at(-1)!.cursor}` : ''
          events.push(...(await ask(url, `/changes${since}`)))
        }
        if (isLast && written.length === countOf(events)) return
        if (isLast) throw new Error(`${countOf(events)} of ${written.length} were told`)
      }
    }
    const writers = Array.from({ length: WRITERS }, (_, writer) => write(writer))
    await Promise.all([follow(), ...writers])

    const told = events.filter(({ type, action }) => type === 'task' && action === 'created')
    assert.sameMembers(
      told.map(({ id }) => id),
      written
    )
    assert.lengthOf(new Set(events.map(({ cursor }) => cursor)), events.length)
  }).timeout(120_000)
})

const countOf = (events: Array<{ type: string; action: string }>) =>
  events.filter(({ type, action }) => type === 'task' && action === 'created').length
