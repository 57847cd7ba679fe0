import { test } from '@japa/runner'
import { apiOf, visitorOf } from '#tests/support/api'
import { signUpAt, TestServer } from '#tests/support/server'
import { createUser, freshWorld } from '#tests/support/world'

test.group('API | Limits', (group) => {
  freshWorld(group)

  test('every answer says how many requests are left, refusals too', async ({ client, assert }) => {
    const api = await apiOf(client, await createUser())
    const { id } = (await api.post('/api/items', { name: 'Dune' })).body()
    const read = await api.get(`/api/items/${id}`)
    assert.match(read.header('ratelimit-policy')!, /^"token";q=\d+;w=60$/)
    const left = (answer: any) =>
      Number(/^"\w+";r=(\d+);t=\d+$/.exec(answer.header('ratelimit'))![1])
    const known = await api.get(`/api/items/${id}`, {
      headers: { 'If-None-Match': read.header('etag')! },
    })
    known.assertStatus(304)
    assert.equal(left(known), left(read) - 1)
    const refused = await api.post('/api/items', { name: 7 })
    assert.equal(left(refused), left(read) - 2)

    for (const answer of [
      await visitorOf(client).get('/api/items'),
      await visitorOf(client).post('/api/auth/refresh', { refresh_token: 'x' }),
      await visitorOf(client).get('/api/nowhere'),
      await visitorOf(client).post('/api/items/1'),
    ]) {
      assert.match(answer.header('ratelimit-policy')!, /^"address";q=\d+;w=60$/)
      assert.isAbove(left(answer), 0)
    }
  })

  for (const [name, env] of Object.entries<Record<string, string>>({
    'in memory': {},
    'in the database': { API_LIMITER_STORE: 'database' },
  })) {
    test(`two processes count together ${name}: each token for itself, and whoever has none by address`, async ({
      assert,
      cleanup,
    }) => {
      const server = await TestServer.prepare({
        WEB_CONCURRENCY: '2',
        API_RATE_LIMIT: '10',
        API_ADDRESS_RATE_LIMIT: '6',
        ...env,
      })
      cleanup(() => server.remove())
      await server.start()
      const send = await signUpAt(server)
      const tokenOf = async () => {
        const body = JSON.stringify(send.account)
        const answer = await send('/api/v1/auth/token', { method: 'POST', body })
        return (await answer.json()).access_token
      }
      const [one, other] = [await tokenOf(), await tokenOf()]
      const ask = (token: string, method = 'GET') =>
        send('/api/v1/items', { method, headers: { Authorization: `Bearer ${token}` } })
      const statuses = (answers: Response[]) => answers.map(({ status }) => status).sort()
      const times = <T>(count: number, work: (at: number) => T) =>
        Array.from({ length: count }, (_, at) => work(at))

      const answers = await Promise.all(times(16, (at) => ask(one, at % 2 ? 'HEAD' : 'GET')))
      assert.deepEqual(statuses(answers), [...times(10, () => 200), ...times(6, () => 429)])
      const refused = answers.find(({ status }) => status === 429)!
      assert.equal(refused.headers.get('ratelimit-policy'), '"token";q=10;w=60')
      assert.match(refused.headers.get('ratelimit')!, /^"token";r=0;t=\d+$/)
      const wait = Number(refused.headers.get('retry-after'))
      assert.isTrue(wait >= 1 && wait <= 60)
      const body = await (await ask(one)).json()
      assert.include(body, { status: 429, code: 'too_many_requests' })
      assert.equal((await ask(other)).status, 200)

      // two sign-ins were counted by address
      const unknown = await Promise.all(times(8, () => ask('tm_unknown')))
      assert.deepEqual(statuses(unknown), [...times(4, () => 401), ...times(4, () => 429)])
      assert.equal((await send('/api/nowhere')).status, 429)
      assert.equal((await ask(other)).status, 200)
    })
  }
})
