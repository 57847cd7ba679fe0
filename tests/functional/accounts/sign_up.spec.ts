import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import Invitation from '#models/invitation'
import Setting from '#models/setting'
import User from '#models/user'
import { signUp } from '#services/accounts/sign_up'
import { createUser, freshWorld } from '#tests/support/world'

const ana = {
  full_name: 'Ana Ruiz',
  email: 'ana@example.com',
  password: 'a quiet orange lamp',
  time_zone: 'America/Bogota',
}

test.group('Signing up', (group) => {
  freshWorld(group)

  test('the first person administers the instance, whatever the mode is', async ({
    client,
    assert,
  }) => {
    await Setting.setSignUpMode('closed')
    const page = await client.get('/sign-up')
    page.assertTextIncludes('You are the first one here')

    const response = await client.post('/sign-up').withCsrfToken().form(ana).redirects(0)

    response.assertStatus(302)
    response.assertHeader('location', '/today')
    const user = await User.findByOrFail({ email: ana.email })
    response.assertSession('auth_web', user.id)
    assert.isTrue(user.isAdmin)
    assert.equal(user.timeZone, 'America/Bogota')
    assert.equal(user.locale, 'en')
    assert.match(user.password, /^\$scrypt\$/)
    assert.isTrue(await user.verifyPassword(ana.password))
    assert.isTrue(DateTime.isDateTime(user.createdAt))
  })

  test('the next one does not', async ({ client, assert }) => {
    await createUser()
    await Setting.setSignUpMode('open')
    await client.post('/sign-up').withCsrfToken().form(ana).redirects(0)
    assert.isFalse((await User.findByOrFail({ email: ana.email })).isAdmin)
  })

  test('the language is the browser’s', async ({ client, assert }) => {
    await client
      .post('/sign-up')
      .header('accept-language', 'de-AT,de;q=0.9,en;q=0.5')
      .withCsrfToken()
      .form(ana)
      .redirects(0)
    assert.equal((await User.findByOrFail({ email: ana.email })).locale, 'de')
  })

  test('a zone that nobody knows keeps no one out', async ({ client, assert }) => {
    for (const zone of ['Mars/Olympus', '', '"><script>']) {
      const email = `zone${zone.length}@example.com`
      await client
        .post('/sign-up')
        .withCsrfToken()
        .form({ ...ana, email, time_zone: zone })
        .redirects(0)
      assert.equal((await User.findByOrFail({ email })).timeZone, 'UTC')
    }
  })

  test('without an invitation the page says whom to ask', async ({ client, assert }) => {
    await createUser()
    await Setting.setSignUpMode('invitation')

    const page = await client.get('/sign-up')
    page.assertStatus(200)
    page.assertTextIncludes('You need an invitation')
    assert.notInclude(page.text(), 'name="password"')

    const response = await client.post('/sign-up').withCsrfToken().form(ana).redirects(0)
    response.assertStatus(403)
    assert.isNull(await User.findBy({ email: ana.email }))
  })

  test('an invitation lets one person in, once', async ({ client, assert }) => {
    const admin = await createUser({ isAdmin: true })
    await Setting.setSignUpMode('invitation')
    const { invitation, token } = await Invitation.issue(admin, ana.email, DateTime.utc())

    const page = await client.get('/sign-up').qs({ invitation: token })
    page.assertTextIncludes(`value="${ana.email}"`)
    page.assertHeader('referrer-policy', 'no-referrer')

    const first = await client
      .post('/sign-up')
      .withCsrfToken()
      .form({ ...ana, invitation: token })
      .redirects(0)
    first.assertHeader('location', '/today')
    const user = await User.findByOrFail({ email: ana.email })
    await invitation.refresh()
    assert.equal(invitation.acceptedById, user.id)
    assert.isFalse(user.isAdmin)

    const second = await client
      .post('/sign-up')
      .withCsrfToken()
      .form({ ...ana, email: 'ben@example.com', invitation: token })
      .redirects(0)
    second.assertStatus(403)
    second.assertTextIncludes('no longer works')
    assert.isNull(await User.findBy({ email: 'ben@example.com' }))
  })

  test('two people with one link: the second one gets no account', async ({ assert }) => {
    const admin = await createUser({ isAdmin: true })
    const now = DateTime.utc()
    const { token } = await Invitation.issue(admin, null, now)
    const admitted = {
      as: 'invited',
      because: null,
      invitation: await Invitation.findUsable(token, now),
    } as const
    const account = (email: string) => ({
      fullName: 'Someone',
      email,
      password: 'a quiet orange lamp',
      timeZone: 'UTC',
      locale: 'en',
    })

    assert.instanceOf(await signUp(account('one@example.com'), admitted, now), User)
    assert.equal(await signUp(account('two@example.com'), admitted, now), 'invitation_ended')
    assert.isNull(await User.findBy({ email: 'two@example.com' }))
  })

  test('an invitation works for a week', async ({ client }) => {
    const admin = await createUser({ isAdmin: true })
    await Setting.setSignUpMode('invitation')
    const { token } = await Invitation.issue(
      admin,
      null,
      DateTime.utc().minus({ days: 7, minutes: 1 })
    )
    const page = await client.get('/sign-up').qs({ invitation: token })
    page.assertTextIncludes('no longer works')
  })

  test('the database knows no link, only its hash', async ({ assert }) => {
    const admin = await createUser({ isAdmin: true })
    const { token } = await Invitation.issue(admin, null, DateTime.utc())
    assert.notInclude(JSON.stringify(await db.from('invitations')), token)
  })

  test('when sign-up is closed, invitations do not work either', async ({ client, assert }) => {
    const admin = await createUser({ isAdmin: true })
    const { token } = await Invitation.issue(admin, null, DateTime.utc())
    await Setting.setSignUpMode('closed')

    const response = await client
      .post('/sign-up')
      .withCsrfToken()
      .form({ ...ana, invitation: token })
      .redirects(0)
    response.assertStatus(403)
    response.assertTextIncludes('Sign-up is closed')
    assert.isNull(await User.findBy({ email: ana.email }))
  })

  test('an address has one account, however it is capitalised', async ({ client, assert }) => {
    await createUser({ email: ana.email })
    await Setting.setSignUpMode('open')
    const response = await client
      .post('/sign-up')
      .withCsrfToken()
      .form({ ...ana, email: 'ANA@example.com' })
      .redirects(0)
    response.assertStatus(422)
    response.assertTextIncludes('There is an account with this address already')
    response.assertTextIncludes('value="Ana Ruiz"')
    assert.equal((await db.from('users').count('* as n').first()).n, 1)
  })

  test('a password that everyone could guess is refused', async ({ client, assert }) => {
    for (const password of [
      'short',
      'ANA@example.com',
      'Ana Maria Ruiz',
      'anamariaruiz',
      'p'.repeat(201),
    ]) {
      const response = await client
        .post('/sign-up')
        .withCsrfToken()
        .form({ ...ana, full_name: 'Ana Maria Ruiz', password })
        .redirects(0)
      response.assertStatus(422)
      assert.notMatch(response.text(), /type="password"[^>]* value=/)
    }
    assert.isNull(await User.first())
  })

  test('a password of any make is taken', async ({ client }) => {
    const made = [
      '          x',
      'пароль из слов',
      '🦊🐢🦉 in the wood',
      'aaaaaaaaaa',
      'x'.repeat(200),
    ]
    await createUser()
    await Setting.setSignUpMode('open')
    for (const [index, password] of made.entries()) {
      const email = `made${index}@example.com`
      const response = await client
        .post('/sign-up')
        .withCsrfToken()
        .form({ ...ana, email, password })
        .redirects(0)
      if (password.trim().length < 10) {
        response.assertStatus(422)
        continue
      }
      response.assertHeader('location', '/today')
      const entered = await client
        .post('/sign-in')
        .withCsrfToken()
        .form({ email, password })
        .redirects(0)
      entered.assertHeader('location', '/today')
    }
  })

  test('hostile input is refused or shown as text', async ({ client, assert }) => {
    const hostile = '"><script>alert(1)</script>'
    const refused = await client
      .post('/sign-up')
      .withCsrfToken()
      .form({
        full_name: hostile,
        email: hostile,
        password: hostile,
        invitation: hostile,
        is_admin: '1',
      })
      .redirects(0)
    refused.assertStatus(422)
    assert.notInclude(refused.text(), '<script>alert')

    for (const form of [
      { ...ana, full_name: 'nul\0' },
      { ...ana, full_name: ['a'] },
      { ...ana, full_name: 'x'.repeat(101) },
      { ...ana, time_zone: 'x'.repeat(61) },
      {},
    ]) {
      const response = await client.post('/sign-up').withCsrfToken().json(form).redirects(0)
      response.assertStatus(422)
    }
  })

  test('many accounts from one place have to wait', async ({ client }) => {
    await createUser({ email: ana.email })
    await Setting.setSignUpMode('open')
    for (let count = 0; count < 30; count++) {
      const taken = await client.post('/sign-up').withCsrfToken().form(ana).redirects(0)
      taken.assertStatus(422)
    }
    const response = await client.post('/sign-up').withCsrfToken().form(ana).redirects(0)
    response.assertStatus(429)
    response.assertTextIncludes('Ana Ruiz')
  })

  test('someone who is signed in is taken to their day', async ({ client }) => {
    const response = await client
      .get('/sign-up')
      .loginAs(await createUser())
      .redirects(0)
    response.assertHeader('location', '/today')
  })
})
