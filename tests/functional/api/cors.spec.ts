import { test } from '@japa/runner'
import { visitorOf } from '#tests/support/api'
import { signUpAt, TestServer } from '#tests/support/server'
import { freshWorld } from '#tests/support/world'

const ORIGIN = 'https://client.example'
const PREFLIGHT = {
  'Origin': ORIGIN,
  'Access-Control-Request-Method': 'PATCH',
  'Access-Control-Request-Headers': 'authorization,content-type,if-match,idempotency-key',
}
const allowed = (headers: Headers) =>
  [...headers.keys()].filter((name) => name.startsWith('access-control-'))

test.group('API | Other origins', (group) => {
  freshWorld(group)

  test('without configuration no other origin may ask', async ({ client, assert }) => {
    for (const headers of [PREFLIGHT, { Origin: ORIGIN }]) {
      const request = (client as any).request('/api/v1/items', 'OPTIONS').redirects(0)
      for (const [name, value] of Object.entries(headers)) request.header(name, value)
      const answer = await request
      assert.notProperty(answer.headers(), 'access-control-allow-origin')
    }
    const answer = await visitorOf(client).get('/api/v1/items', { headers: { Origin: ORIGIN } })
    assert.notProperty(answer.headers(), 'access-control-allow-origin')
  })

  test('an origin that is named may ask, with a token and nothing else, and no other may', async ({
    assert,
    cleanup,
  }) => {
    const server = await TestServer.prepare({
      CORS_ORIGINS: `https://other.example, ${ORIGIN}/`,
      API_ADDRESS_RATE_LIMIT: '5',
    })
    cleanup(() => server.remove())
    await server.start()
    const send = await signUpAt(server)

    // preflights are not counted
    for (let count = 0; count < 10; count++) {
      const preflight = await send('/api/v1/items/1', { method: 'OPTIONS', headers: PREFLIGHT })
      assert.equal(preflight.status, 204)
      assert.equal(preflight.headers.get('access-control-allow-origin'), ORIGIN)
      assert.include(preflight.headers.get('access-control-allow-methods')!, 'PATCH')
      assert.include(preflight.headers.get('access-control-allow-headers')!, 'idempotency-key')
      assert.isAbove(Number(preflight.headers.get('access-control-max-age')), 0)
      assert.isNull(preflight.headers.get('access-control-allow-credentials'))
      assert.isNull(preflight.headers.get('set-cookie'))
    }

    const signedIn = await send('/api/v1/auth/token', {
      method: 'POST',
      headers: { Origin: ORIGIN },
      body: JSON.stringify(send.account),
    })
    const { access_token: token } = await signedIn.json()
    const list = await send('/api/v1/items', {
      headers: { Origin: ORIGIN, Authorization: `Bearer ${token}` },
    })
    assert.equal(list.status, 200)
    assert.equal(list.headers.get('access-control-allow-origin'), ORIGIN)
    assert.include(list.headers.get('vary')!, 'Origin')
    const exposed = list.headers.get('access-control-expose-headers')!
    for (const name of ['link', 'etag', 'location', 'ratelimit', 'retry-after', 'x-cache']) {
      assert.include(exposed, name)
    }

    // a refusal can be read as well
    const refused = await send('/api/v1/items', { headers: { Origin: ORIGIN } })
    assert.equal(refused.status, 401)
    assert.equal(refused.headers.get('access-control-allow-origin'), ORIGIN)

    for (const [path, headers] of [
      ['/api/v1/items', { ...PREFLIGHT, Origin: 'https://evil.example' }],
      ['/api/v1/items', { ...PREFLIGHT, Origin: 'null' }],
      ['/api/v1/items', { ...PREFLIGHT, Origin: `${ORIGIN}.evil.example` }],
      ['/api/v1/items', { ...PREFLIGHT, 'Access-Control-Request-Method': 'TRACE' }],
      ['/api/v1/items', { ...PREFLIGHT, 'Access-Control-Request-Headers': 'x-own' }],
      ['/sign-in', PREFLIGHT],
      ['/apis', PREFLIGHT],
    ] as const) {
      const preflight = await send(path, { method: 'OPTIONS', headers })
      assert.deepEqual(allowed(preflight.headers), [], JSON.stringify([path, headers]))
    }
    const page = await send('/sign-in', { headers: { Origin: ORIGIN } })
    assert.deepEqual(allowed(page.headers), [])
  })
})
