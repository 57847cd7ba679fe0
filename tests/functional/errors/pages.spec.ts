import { test } from '@japa/runner'
import { createUser, freshWorld } from '#tests/support/world'

test.group('Error pages', (group) => {
  freshWorld(group)

  test('an address without a page says so, with a way on', async ({ client }) => {
    const response = await client.get('/no/such/page').header('accept', 'text/html')
    response.assertStatus(404)
    response.assertTextIncludes('There is nothing here')
    response.assertTextIncludes('href="/sign-in"')
  })

  test('someone who is signed in stays in their frame and language', async ({ client }) => {
    const user = await createUser({ locale: 'de' })
    for (const path of ['/no/such/page', '/tasks/999999999']) {
      const response = await client.get(path).loginAs(user)
      response.assertStatus(404)
      response.assertTextIncludes('<html lang="de"')
      response.assertTextIncludes('Hier ist nichts')
      response.assertTextIncludes('action="/sign-out"'.slice(7, -1))
    }
  })

  test('the language is the browser’s for everyone else', async ({ client }) => {
    const response = await client.get('/no/such/page').header('accept-language', 'de')
    response.assertTextIncludes('Hier ist nichts')
  })

  test('a form that was open too long keeps what was typed, but no password', async ({
    client,
    assert,
  }) => {
    const response = await client
      .post('/sign-in')
      .header('referer', `${process.env.APP_URL}/sign-in`)
      .form({
        email: 'ana@example.com',
        password: 'a quiet orange lamp',
        note: '<script>alert(1)</script>',
      })
      .redirects(0)
    response.assertStatus(419)
    response.assertTextIncludes('open for too long')
    response.assertTextIncludes('ana@example.com')
    response.assertTextIncludes('href="/sign-in"')
    assert.notInclude(response.text(), 'a quiet orange lamp')
    assert.notInclude(response.text(), '<script>alert')
  })

  test('every error page goes out with the guards of all others', async ({ client, assert }) => {
    const answers = [
      await client.get('/no/such/page'),
      await client.post('/no/such/page').form({}),
      await client.post('/sign-in').form({}),
      await client
        .post('/sign-in')
        .withCsrfToken()
        .form({ email: 'x'.repeat(3_000_000) }),
    ]
    assert.deepEqual(
      answers.map((response) => response.status()),
      [404, 404, 419, 413]
    )
    for (const response of answers) {
      const policy = response.header('content-security-policy')!
      assert.include(policy, "default-src 'none'")
      const nonce = /'nonce-([^']+)'/.exec(policy)![1]
      assert.include(response.text(), `nonce="${nonce}"`)
      response.assertHeader('x-frame-options', 'DENY')
      response.assertHeader('x-content-type-options', 'nosniff')
    }
  })

  test('no two answers have the same nonce', async ({ client, assert }) => {
    const policies = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const response = await client.get('/sign-in')
        return response.header('content-security-policy')!
      })
    )
    assert.lengthOf(new Set(policies), 8)
  })

  test('the page to go back to is one of ours', async ({ client, assert }) => {
    const response = await client
      .post('/sign-in')
      .header('referer', 'https://evil.example/sign-in?x=1')
      .form({ email: 'ana@example.com' })
      .redirects(0)
    assert.notInclude(response.text(), 'evil.example')
  })

  test('what is too large is refused with the limits', async ({ client }) => {
    const user = await createUser({ locale: 'de' })
    const response = await client
      .put('/settings/profile')
      .loginAs(user)
      .withCsrfToken()
      .form({ full_name: 'x'.repeat(3_000_000) })
      .redirects(0)
    response.assertStatus(413)
    response.assertTextIncludes('Das ist zu groß')
  })

  test('a broken body is a slip of the sender', async ({ client }) => {
    const response = await client
      .post('/sign-in')
      .header('content-type', 'application/json')
      .withCsrfToken()
      .json('{"a":' as any)
      .redirects(0)
    response.assertStatus(400)
    response.assertTextIncludes('could not be read')
  })

  test('under /api every failure is JSON', async ({ client, assert }) => {
    const response = await client.get('/api/no/such/thing').header('accept', 'text/html')
    response.assertStatus(404)
    assert.deepEqual(response.body(), {
      message: 'There is no such address.',
      status: 404,
      code: 'not_found',
    })
  })

  test('when nothing works any more, a plain page still says so', async ({ client, assert }) => {
    const { default: edge } = await import('edge.js')
    const render = edge.loader.resolve
    edge.loader.resolve = () => {
      throw new Error('the disk is gone')
    }
    try {
      const response = await client.get('/no/such/page').header('accept', 'text/html')
      response.assertStatus(404)
      response.assertTextIncludes('There is nothing here')
      assert.include(response.header('content-type')!, 'text/html')
      assert.notInclude(response.text(), 'the disk is gone')
    } finally {
      edge.loader.resolve = render
    }
  })
})

test.group('Health', (group) => {
  freshWorld(group)

  test('a probe is answered without a session')
    .with(['/health', '/health/ready'])
    .run(async ({ client, assert }, path) => {
      const response = await client.get(path)
      response.assertStatus(200)
      assert.deepEqual(response.body(), { status: 'ok' })
      response.assertHeader('cache-control', 'no-store')
      assert.notExists(response.header('set-cookie'))
    })

  test('without its database the application lives but is not ready', async ({ client }) => {
    const { default: db } = await import('@adonisjs/lucid/services/db')
    const rawQuery = db.rawQuery
    db.rawQuery = (() => Promise.reject(new Error('away'))) as any
    try {
      const ready = await client.get('/health/ready')
      ready.assertStatus(503)
      ready.assertBody({ status: 'unavailable' })
      const live = await client.get('/health')
      live.assertStatus(200)
    } finally {
      db.rawQuery = rawQuery
    }
  })
})
