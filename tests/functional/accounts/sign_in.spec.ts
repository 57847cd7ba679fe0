import { test } from '@japa/runner'
import User from '#models/user'
import { Visitor } from '#tests/support/visitor'
import { createUser, freshWorld, PASSWORD } from '#tests/support/world'

test.group('Signing in', (group) => {
  freshWorld(group)

  test('a person signs in with their address, however they capitalise it', async ({ client }) => {
    const user = await createUser()

    const response = await client
      .post('/sign-in')
      .withCsrfToken()
      .form({ email: ` ${user.email.toUpperCase()}`, password: PASSWORD })
      .redirects(0)

    response.assertStatus(302)
    response.assertHeader('location', '/today')
    response.assertSession('auth_web', user.id)
  })

  test('signing in starts a new session, so that a planted one is worth nothing', async ({
    assert,
  }) => {
    const user = await createUser()
    const [visitor, attacker] = [new Visitor(), new Visitor()]
    await attacker.get('/sign-in')
    visitor.cookies = new Map(attacker.cookies)

    await visitor.signIn(user)

    assert.notEqual(visitor.session, attacker.session)
    assert.equal((await visitor.get('/settings/profile')).status, 200)
    assert.equal((await attacker.get('/settings/profile')).location, '/sign-in')
  })

  test('a session is known by its signature alone, and not after it has ended', async ({
    assert,
  }) => {
    const [visitor, attacker] = [new Visitor(), new Visitor()]
    await visitor.signIn(await createUser())
    const opens = async (cookie: string) => {
      attacker.cookies.set('task-master-session', cookie)
      return (await attacker.get('/settings/profile')).status === 200
    }
    const cookie = visitor.session!
    const [signed, signature] = cookie.split('.')
    const other = signature.startsWith('A') ? 'B' : 'A'

    assert.isTrue(await opens(cookie))
    assert.isFalse(await opens(`${signed}.${other}${signature.slice(1)}`))
    assert.isFalse(await opens(signed))
    assert.isTrue(await opens(cookie))

    await visitor.submit('/sign-out', 'POST')
    assert.isFalse(await opens(cookie))
  })

  test('one wanted a page: after signing in it opens', async ({ client }) => {
    const user = await createUser()
    const response = await client
      .post('/sign-in')
      .withSession({ redirect: { intendedUrl: '/settings/profile' } })
      .withCsrfToken()
      .form({ email: user.email, password: PASSWORD })
      .redirects(0)
    response.assertHeader('location', '/settings/profile')
  })

  test('a wrong password and an unknown address are told the same, and the address stays', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const attempt = (email: string) =>
      client
        .post('/sign-in')
        .withCsrfToken()
        .form({ email, password: 'not the password' })
        .redirects(0)

    const wrong = await attempt(user.email)
    const unknown = await attempt('nobody@example.com')

    for (const response of [wrong, unknown]) {
      response.assertStatus(422)
      response.assertTextIncludes('do not belong together')
      response.assertSessionMissing('auth_web')
      assert.notInclude(response.text(), 'not the password')
    }
    wrong.assertTextIncludes(`value="${user.email}"`)
    const neutral = (text: string) =>
      text
        .replaceAll(user.email, 'x')
        .replaceAll('nobody@example.com', 'x')
        .replace(/(value|content|nonce)="[^"]{16,}"/g, '')
    assert.equal(neutral(wrong.text()), neutral(unknown.text()))
  })

  test('a disabled account looks like a wrong password', async ({ client }) => {
    const { DateTime } = await import('luxon')
    const user = await createUser({ disabledAt: DateTime.utc() })
    const response = await client
      .post('/sign-in')
      .withCsrfToken()
      .form({ email: user.email, password: PASSWORD })
      .redirects(0)
    response.assertStatus(422)
    response.assertTextIncludes('do not belong together')
  })

  test('“keep me signed in” outlives the session', async ({ client, assert }) => {
    const user = await createUser()
    const response = await client
      .post('/sign-in')
      .withCsrfToken()
      .form({ email: user.email, password: PASSWORD, remember_me: '1' })
      .redirects(0)
    const token = response.cookie('remember_web')!.value

    const later = await client
      .get('/settings/profile')
      .withEncryptedCookie('remember_web', token)
      .redirects(0)

    later.assertStatus(200)
    assert.include(later.text(), user.fullName)
  })

  test('without it, nothing is remembered', async ({ client, assert }) => {
    const user = await createUser()
    const response = await client
      .post('/sign-in')
      .withCsrfToken()
      .form({ email: user.email, password: PASSWORD })
      .redirects(0)
    assert.notOk(response.cookie('remember_web')?.value)
    assert.lengthOf(await User.rememberMeTokens.all(user), 0)
  })

  test('after ten wrong tries the page says when to come back, known address or not', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    for (const email of [user.email, 'nobody@example.com']) {
      for (let count = 0; count < 10; count++) {
        const response = await client
          .post('/sign-in')
          .withCsrfToken()
          .form({ email, password: 'not the password' })
          .redirects(0)
        response.assertStatus(422)
      }
      const response = await client
        .post('/sign-in')
        .withCsrfToken()
        .form({ email, password: PASSWORD })
        .redirects(0)
      response.assertStatus(429)
      response.assertTextIncludes('Try again in 1')
      response.assertTextIncludes(email)
      assert.closeTo(Number(response.header('retry-after')), 900, 60)
    }
  })

  test('tries of one person do not shut another out', async ({ client }) => {
    const [one, other] = [await createUser(), await createUser()]
    for (let count = 0; count < 11; count++) {
      await client
        .post('/sign-in')
        .withCsrfToken()
        .form({ email: one.email, password: 'x' })
        .redirects(0)
    }
    const response = await client
      .post('/sign-in')
      .withCsrfToken()
      .form({ email: other.email, password: PASSWORD })
      .redirects(0)
    response.assertStatus(302)
  })

  test('hostile input is refused and shown as text', async ({ client, assert }) => {
    const hostile = '"><script>alert(1)</script>'
    for (const form of [
      { email: hostile, password: hostile },
      { email: ['a@example.com'], password: { $ne: '' } },
      { email: 'a'.repeat(10_000), password: 'b'.repeat(10_000) },
      { email: 'nul\0@example.com', password: 'x\0' },
      {},
    ]) {
      const response = await client.post('/sign-in').withCsrfToken().json(form).redirects(0)
      response.assertStatus(422)
      assert.notInclude(response.text(), '<script>alert')
    }
  })

  test('someone who is signed in is taken to their day', async ({ client }) => {
    const response = await client
      .get('/sign-in')
      .loginAs(await createUser())
      .redirects(0)
    response.assertHeader('location', '/today')
  })
})

test.group('Signing out', (group) => {
  freshWorld(group)

  test('the session keeps nothing of the person, and a copy of its cookie is worth nothing', async ({
    assert,
  }) => {
    const user = await createUser()
    const [visitor, thief] = [new Visitor(), new Visitor()]
    await visitor.signIn(user)
    thief.cookies = new Map(visitor.cookies)
    assert.equal((await thief.get('/settings/profile')).status, 200)

    const response = await visitor.submit('/sign-out', 'POST')

    assert.equal(response.location, '/sign-in')
    assert.equal((await visitor.get('/settings/profile')).location, '/sign-in')
    assert.equal((await thief.get('/settings/profile')).location, '/sign-in')
  })

  test('a remembered device is forgotten', async ({ client, assert }) => {
    const user = await createUser()
    const entered = await client
      .post('/sign-in')
      .withCsrfToken()
      .form({ email: user.email, password: PASSWORD, remember_me: '1' })
      .redirects(0)

    await client
      .post('/sign-out')
      .loginAs(user)
      .withEncryptedCookie('remember_web', entered.cookie('remember_web')!.value)
      .withCsrfToken()
      .redirects(0)

    assert.lengthOf(await User.rememberMeTokens.all(user), 0)
  })

  test('signed-in pages stay in no cache, so that Back shows nothing afterwards', async ({
    client,
  }) => {
    const response = await client.get('/settings/profile').loginAs(await createUser())
    response.assertHeader('cache-control', 'private, no-store')
  })

  test('someone who is signed out is asked to sign in', async ({ client }) => {
    const response = await client.post('/sign-out').withCsrfToken().redirects(0)
    response.assertHeader('location', '/sign-in')
  })
})
