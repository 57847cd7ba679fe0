import { test } from '@japa/runner'
import ace from '@adonisjs/core/services/ace'
import encryption from '@adonisjs/core/services/encryption'
import db from '@adonisjs/lucid/services/db'
import { decodeJwt, decodeProtectedHeader, SignJWT } from 'jose'
import { DateTime } from 'luxon'
import KeysRotate from '#commands/keys/rotate'
import { KEY_DAYS, rotateKeys } from '#jobs/rotate_keys'
import { purgeExpired } from '#jobs/purge_expired'
import SigningKey from '#models/signing_key'
import { FAMILY_DAYS } from '#models/token_family'
import { OWN_SCOPES } from '#services/api/scopes'
import { apiWith, visitorOf } from '#tests/support/api'
import { itIsLater } from '#tests/support/clock'
import { signUpAt, TestServer } from '#tests/support/server'
import { Visitor } from '#tests/support/visitor'
import { createUser, freezeClock, freshWorld, PASSWORD } from '#tests/support/world'

test.group('API | Signing in from another origin', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('address and password give tokens that open what the person has', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const visitor = visitorOf(client)

    const answer = await visitor.post('/api/v1/auth/token', {
      email: user.email.toUpperCase(),
      password: PASSWORD,
    })

    answer.assertStatus(200)
    answer.assertHeader('cache-control', 'no-store')
    const { access_token: token, refresh_token: refresh, ...rest } = answer.body()
    assert.deepEqual(rest, { token_type: 'Bearer', expires_in: 3600, scope: OWN_SCOPES.join(' ') })
    assert.isString(refresh)

    const created = await apiWith(client, token).post('/api/v1/items', { name: 'Dune' })
    created.assertStatus(201)
    assert.lengthOf((await apiWith(client, token).get('/api/items')).body(), 1)
  })

  test('a client asks for no more than it needs and gets no more', async ({ client, assert }) => {
    const { email } = await createUser()
    const sign = (scope: unknown) =>
      visitorOf(client).post('/api/auth/token', { email, password: PASSWORD, scope })

    const answer = await sign('items:read items:read')
    assert.equal(answer.body().scope, 'items:read')
    const api = apiWith(client, answer.body().access_token)
    ;(await api.get('/api/items')).assertStatus(200)
    const refused = await api.post('/api/items', { name: 'Dune' })
    refused.assertStatus(403)
    assert.include(refused.header('www-authenticate'), 'insufficient_scope')

    const next = await visitorOf(client).post('/api/auth/refresh', {
      refresh_token: answer.body().refresh_token,
    })
    assert.equal(next.body().scope, 'items:read')
    for (const unknown of ['items:own', '', 'items:read,items:write', 7]) {
      ;(await sign(unknown)).assertStatus(422)
    }
  })

  test('a wrong password, an unknown address and a disabled account are told the same', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const disabled = await createUser({ disabledAt: DateTime.utc() })
    const bodies = []
    for (const [email, password] of [
      [user.email, 'not the password'],
      ['nobody@example.com', PASSWORD],
      [disabled.email, PASSWORD],
    ]) {
      const answer = await visitorOf(client).post('/api/v1/auth/token', { email, password })
      answer.assertStatus(401)
      answer.assertHeader('www-authenticate', 'Bearer')
      bodies.push(answer.body())
    }
    assert.deepEqual(bodies[1], bodies[0])
    assert.deepEqual(bodies[2], bodies[0])
    assert.equal(bodies[0].code, 'wrong_credentials')
  })

  test('tries are counted together with those of the page, known address or not', async ({
    client,
    assert,
  }) => {
    const { email } = await createUser()
    for (const one of [email, 'nobody@example.com']) {
      const tryIt = () =>
        visitorOf(client).post('/api/v1/auth/token', { email: one, password: 'not it' })
      for (let count = 0; count < 9; count++) (await tryIt()).assertStatus(401)
      await client
        .post('/sign-in')
        .withCsrfToken()
        .form({ email: one, password: 'not it' })
        .redirects(0)
      const answer = await tryIt()
      answer.assertStatus(429)
      assert.equal(answer.body().code, 'too_many_requests')
      assert.closeTo(Number(answer.header('retry-after')), 900, 60)
    }
  })

  test('an access token ends after an hour and is then refused', async ({ client, assert }) => {
    const { tokens } = await signedIn(client)
    const api = apiWith(client, tokens.access_token)
    ;(await api.get('/api/items')).assertStatus(200)
    itIsLater({ minutes: 59 })
    ;(await api.get('/api/items')).assertStatus(200)
    itIsLater({ minutes: 2 })
    const refused = await api.get('/api/items')
    refused.assertStatus(401)
    assert.equal(refused.header('www-authenticate'), 'Bearer error="invalid_token"')
  })

  test('a refresh token gives the next two tokens, again and again', async ({ client, assert }) => {
    let { tokens } = await signedIn(client)
    for (let count = 0; count < 3; count++) {
      itIsLater({ days: FAMILY_DAYS - 1 })
      const answer = await visitorOf(client).post('/api/v1/auth/refresh', {
        refresh_token: tokens.refresh_token,
      })
      answer.assertStatus(200)
      assert.notEqual(answer.body().refresh_token, tokens.refresh_token)
      tokens = answer.body()
      ;(await apiWith(client, tokens.access_token).get('/api/items')).assertStatus(200)
    }
    itIsLater({ days: FAMILY_DAYS, minutes: 1 })
    ;(await refresh(client, tokens)).assertStatus(401)
  })

  test('a refresh token that comes again ends its family and no other', async ({ client }) => {
    const { user, tokens: stolen } = await signedIn(client)
    const { tokens: elsewhere } = await signedIn(client, user)
    const next = (await refresh(client, stolen)).body()

    const again = await refresh(client, stolen)
    again.assertStatus(401)
    again.assertHeader('www-authenticate', 'Bearer error="invalid_token"')

    ;(await refresh(client, next)).assertStatus(401)
    ;(await apiWith(client, next.access_token).get('/api/items')).assertStatus(401)
    ;(await apiWith(client, stolen.access_token).get('/api/items')).assertStatus(401)
    ;(await apiWith(client, elsewhere.access_token).get('/api/items')).assertStatus(200)
  })

  test('signing out ends all tokens of the sign-in at once, and nothing else', async ({
    client,
  }) => {
    const { user, tokens } = await signedIn(client)
    const { tokens: elsewhere } = await signedIn(client, user)

    const answer = await visitorOf(client).post('/api/v1/auth/logout', {
      refresh_token: tokens.refresh_token,
    })

    answer.assertStatus(204)
    ;(await apiWith(client, tokens.access_token).get('/api/items')).assertStatus(401)
    ;(await refresh(client, tokens)).assertStatus(401)
    ;(await apiWith(client, elsewhere.access_token).get('/api/items')).assertStatus(200)
    const unknown = await visitorOf(client).post('/api/auth/logout', { refresh_token: 'nothing' })
    unknown.assertStatus(204)
  })

  test('an account that is disabled is out at once', async ({ client }) => {
    const { user, tokens } = await signedIn(client)
    user.disabledAt = DateTime.utc()
    await user.save()
    ;(await apiWith(client, tokens.access_token).get('/api/items')).assertStatus(401)
    ;(await refresh(client, tokens)).assertStatus(401)
  })

  test('“sign out everywhere else” and a new password end it too, and it stands among the devices', async ({
    client,
    assert,
  }) => {
    const { user, tokens } = await signedIn(client)
    const here = new Visitor()
    await here.signIn(user)
    assert.include((await here.get('/settings/sessions')).text, 'Firefox on Linux')
    await here.submit('/settings/sessions', 'DELETE')
    ;(await apiWith(client, tokens.access_token).get('/api/items')).assertStatus(401)
    assert.notInclude((await here.get('/settings/sessions')).text, 'Firefox on Linux')
  })

  test('what this application did not sign opens nothing', async ({ client, assert }) => {
    const { user, tokens } = await signedIn(client)
    const claims = decodeJwt(tokens.access_token)
    const { kid } = decodeProtectedHeader(tokens.access_token)
    const sign = (own: object, header: object = {}, secret = 'another secret, just as long') =>
      new SignJWT({ ...claims, ...own })
        .setProtectedHeader({ alg: 'HS256', kid, ...header } as any)
        .sign(new TextEncoder().encode(secret))
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const signature = tokens.access_token.split('.')[2]
    const stranger = await createUser()
    for (const forged of [
      await sign({}),
      await sign({}, { kid: 'unknown' }),
      await sign({ sid: '99999999999999999999' }),
      await sign({ sid: "1' or 1=1" }),
      `${part({ alg: 'none', kid })}.${part(claims)}.`,
      `${part({ alg: 'HS256', kid })}.${part({ ...claims, sub: String(stranger.id) })}.${signature}`,
      `${part({ alg: 'HS256', kid })}.${part({ ...claims, exp: 9_999_999_999 })}.${signature}`,
      `${tokens.access_token}x`,
      'a.b.c',
      '...',
      'tm_',
      tokens.refresh_token,
      user.email,
    ]) {
      const answer = await apiWith(client, forged).get('/api/items')
      answer.assertStatus(401)
      assert.equal(answer.body().code, 'unauthenticated')
    }
    ;(await refresh(client, { refresh_token: tokens.access_token })).assertStatus(401)
    const planted = encryption.encrypt({ family: 1, generation: 1 })
    ;(await refresh(client, { refresh_token: planted })).assertStatus(401)
  })

  test('a key sends the same tokens again, and the database shows none of it', async ({
    client,
    assert,
  }) => {
    const { email } = await createUser()
    const body = { email, password: PASSWORD }
    const key = { 'Idempotency-Key': 'sign-in-1' }
    const first = await visitorOf(client).post('/api/v1/auth/token', body, key)
    const again = await visitorOf(client).post('/api/v1/auth/token', body, key)
    again.assertStatus(200)
    again.assertHeader('idempotency-replayed', 'true')
    assert.deepEqual(again.body(), first.body())
    const other = await visitorOf(client).post('/api/auth/refresh', { refresh_token: 'x' }, key)
    other.assertStatus(409)

    const spent = { refresh_token: first.body().refresh_token }
    const once = { 'Idempotency-Key': 'refresh-1' }
    const next = await visitorOf(client).post('/api/v1/auth/refresh', spent, once)
    assert.deepEqual(
      (await visitorOf(client).post('/api/v1/auth/refresh', spent, once)).body(),
      next.body()
    )

    const kept = JSON.stringify([
      await db.from('idempotency_keys'),
      await db.from('token_families'),
      await db.from('signing_keys'),
    ])
    for (const secret of [PASSWORD, first.body().refresh_token, first.body().access_token]) {
      assert.notInclude(kept, secret)
    }
    assert.lengthOf(await db.from('token_families'), 1)
  })

  test('what cannot be read is a clear 4xx', async ({ client }) => {
    const visitor = visitorOf(client)
    for (const path of ['/api/auth/token', '/api/auth/refresh', '/api/auth/logout']) {
      ;(await visitor.post(path)).assertStatus(415)
      ;(await visitor.post(path, [])).assertStatus(422)
      ;(await visitor.post(path, {})).assertStatus(422)
      ;(await visitor.post(path, { email: { $ne: '' }, password: 7 })).assertStatus(422)
      ;(await visitor.get(path)).assertStatus(405)
    }
  })
})

test.group('API | Signing keys', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a new key signs after 30 days, and the former one verifies until its tokens end', async ({
    client,
    assert,
  }) => {
    const { user, tokens } = await signedIn(client)
    await rotateKeys(DateTime.utc())
    assert.lengthOf(await SigningKey.all(), 1)

    itIsLater({ days: KEY_DAYS, minutes: 1 })
    const { tokens: before } = await signedIn(client, user)
    await rotateKeys(DateTime.utc())
    const { tokens: after } = await signedIn(client, user)

    const kid = (token: string) => decodeProtectedHeader(token).kid
    assert.equal(kid(before.access_token), kid(tokens.access_token))
    assert.notEqual(kid(after.access_token), kid(before.access_token))
    for (const { access_token: token } of [before, after]) {
      ;(await apiWith(client, token).get('/api/items')).assertStatus(200)
    }
    itIsLater({ hours: 2, minutes: 1 })
    await rotateKeys(DateTime.utc())
    assert.lengthOf(await SigningKey.all(), 1)
  })

  test('keys:rotate has a new key sign; --forget ends what was signed, and clients refresh', async ({
    client,
    assert,
  }) => {
    const { tokens } = await signedIn(client)
    ace.ui.switchMode('raw')
    const rotate = async (...args: string[]) => {
      const command = await ace.create(KeysRotate, args)
      await command.exec()
      command.assertSucceeded()
    }
    await rotate()
    ;(await apiWith(client, tokens.access_token).get('/api/items')).assertStatus(200)
    await rotate('--forget')
    assert.lengthOf(await SigningKey.all(), 1)
    ;(await apiWith(client, tokens.access_token).get('/api/items')).assertStatus(401)
    const next = (await refresh(client, tokens)).body()
    ;(await apiWith(client, next.access_token).get('/api/items')).assertStatus(200)
  })

  test('after the application’s key has changed, the next sign-in makes a new one', async ({
    client,
  }) => {
    const { user } = await signedIn(client)
    await SigningKey.query().update({ secret: 'gcm.of.another.key' })
    const { tokens } = await signedIn(client, user)
    ;(await apiWith(client, tokens.access_token).get('/api/items')).assertStatus(200)
  })

  test('families that nobody refreshes and keys of yesterday are forgotten', async ({
    client,
    assert,
  }) => {
    const { tokens } = await signedIn(client)
    await visitorOf(client).post('/api/auth/refresh', tokens, { 'Idempotency-Key': 'once' })
    await purgeExpired(DateTime.utc().plus({ hours: 23 }))
    assert.lengthOf(await db.from('token_families'), 1)
    await purgeExpired(DateTime.utc().plus({ days: FAMILY_DAYS, minutes: 1 }))
    assert.lengthOf(await db.from('token_families'), 0)
    assert.lengthOf(await db.from('idempotency_keys'), 0)
  })
})

test.group('API | Signing in, with several processes', () => {
  test('of refreshes that come at once one is answered, and the family is over', async ({
    assert,
    cleanup,
  }) => {
    const server = await TestServer.prepare({ WEB_CONCURRENCY: '2' })
    cleanup(() => server.remove())
    await server.start()
    const send = await signUpAt(server)
    const post = (path: string, body: object, headers = {}) =>
      send(path, { method: 'POST', body: JSON.stringify(body), headers })

    const tokens = await (await post('/api/v1/auth/token', send.account)).json()
    const refresh = { refresh_token: tokens.refresh_token }
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => post('/api/v1/auth/refresh', refresh))
    )
    const statuses = answers.map(({ status }) => status).sort()
    assert.deepEqual(statuses, [200, 401, 401, 401, 401, 401, 401, 401])
    const next = await answers.find(({ status }) => status === 200)!.json()
    const items = await send('/api/v1/items', {
      headers: { Authorization: `Bearer ${next.access_token}` },
    })
    assert.equal(items.status, 401)

    const again = await (await post('/api/v1/auth/token', send.account)).json()
    const key = { 'Idempotency-Key': 'once' }
    const repeated = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const body = { refresh_token: again.refresh_token }
        const answer = await post('/api/v1/auth/refresh', body, key)
        return { status: answer.status, token: (await answer.json()).refresh_token }
      })
    )
    assert.deepEqual(new Set(repeated.map(({ status }) => status)), new Set([200]))
    assert.lengthOf([...new Set(repeated.map(({ token }) => token))], 1)
  })
})

/** A person who has signed in through the API, with a browser that the devices page can name. */
async function signedIn(client: any, known?: Awaited<ReturnType<typeof createUser>>) {
  const user = known ?? (await createUser())
  const answer = await visitorOf(client).post(
    '/api/v1/auth/token',
    { email: user.email, password: PASSWORD },
    { 'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' }
  )
  answer.assertStatus(200)
  return { user, tokens: answer.body() }
}

const refresh = (client: any, { refresh_token: token }: { refresh_token: string }) =>
  visitorOf(client).post('/api/v1/auth/refresh', { refresh_token: token })
