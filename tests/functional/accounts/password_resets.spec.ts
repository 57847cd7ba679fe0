import { test } from '@japa/runner'
import mail from '@adonisjs/mail/services/main'
import { DateTime } from 'luxon'
import AccountChangedMail from '#mails/account_changed_mail'
import PasswordResetMail from '#mails/password_reset_mail'
import PasswordReset from '#models/password_reset'
import User from '#models/user'
import { settled } from '#services/background'
import { Visitor } from '#tests/support/visitor'
import { createUser, freshWorld, PASSWORD } from '#tests/support/world'

const NEW_PASSWORD = 'a quiet orange lamp'

test.group('A forgotten password', (group) => {
  freshWorld(group)
  group.each.setup(() => () => mail.restore())

  test('a link comes by mail, as text and as a page', async ({ client, assert }) => {
    const { mails } = mail.fake()
    const user = await createUser({ fullName: 'Ana <b>Ruiz</b>' })

    const response = await client
      .post('/password/forgotten')
      .withCsrfToken()
      .form({ email: user.email.toUpperCase() })
      .redirects(0)
    await settled()

    response.assertHeader('location', '/password/sent')
    const [sent] = mails.sent() as PasswordResetMail[]
    assert.instanceOf(sent, PasswordResetMail)
    sent.message.assertTo(user.email)
    sent.message.assertSubject('Choose a new password')
    const { text, html } = sent.message.toJSON().message as { text: string; html: string }
    const link = `${process.env.APP_URL}/password/resets/${sent.token}`
    assert.include(text, link)
    assert.include(html, `href="${link}"`)
    assert.include(html, 'Ana &lt;b&gt;Ruiz&lt;/b&gt;')
    assert.include(text, 'Ana <b>Ruiz</b>')
  })

  test('it is written in the language of the person', async ({ client, assert }) => {
    const { mails } = mail.fake()
    const user = await createUser({ locale: 'de' })
    await client
      .post('/password/forgotten')
      .withCsrfToken()
      .form({ email: user.email })
      .redirects(0)
    await settled()
    const [sent] = mails.sent()
    sent.message.assertSubject('Neues Passwort wählen')
    assert.include((sent.message.toJSON().message as any).html, 'lang="de"')
  })

  test('an unknown address gets the same answer and no mail', async ({ client, assert }) => {
    const { mails } = mail.fake()
    const known = await createUser()
    const disabled = await createUser({ disabledAt: DateTime.utc() })
    const answers = []
    for (const email of [known.email, 'nobody@example.com', disabled.email]) {
      const response = await client
        .post('/password/forgotten')
        .withCsrfToken()
        .form({ email })
        .redirects(0)
      answers.push([response.status(), response.header('location'), response.text()])
    }
    await settled()

    assert.deepEqual(answers[0], answers[1])
    assert.deepEqual(answers[0], answers[2])
    mails.assertSentCount(1)
    assert.lengthOf(await PasswordReset.all(), 1)
  })

  test('whether there is an account is asked only after the answer', async ({ client, assert }) => {
    mail.fake()
    const user = await createUser()
    const asked: string[] = []
    const { default: emitter } = await import('@adonisjs/core/services/emitter')
    const off = emitter.on('session:committed' as any, () => void asked.push('answer'))
    const query = User.query.bind(User) as any
    User.query = ((...args: []) => (asked.push('account'), query(...args))) as any
    await client
      .post('/password/forgotten')
      .withCsrfToken()
      .form({ email: user.email })
      .redirects(0)
    await settled()
    User.query = query as typeof User.query
    off()
    assert.isBelow(asked.indexOf('answer'), asked.indexOf('account'))
  })

  test('the link sets a new password, once, and signs out everywhere', async ({ assert }) => {
    const { mails } = mail.fake()
    const user = await createUser()
    const [there, remembered, visitor] = [new Visitor(), new Visitor(), new Visitor()]
    await there.signIn(user)
    await remembered.signIn(user, { remember: true })
    remembered.forgetSession()
    assert.equal((await there.get('/settings/profile')).status, 200)
    const path = `/password/resets/${await PasswordReset.issue(user, DateTime.utc())}`

    const page = await visitor.get(path)
    assert.equal(page.status, 200)
    assert.equal(page.headers.get('referrer-policy'), 'no-referrer')
    const response = await visitor.submit(path, 'PUT', { password: NEW_PASSWORD })
    await settled()

    assert.equal(response.location, '/sign-in')
    assert.include((await visitor.get('/sign-in')).text, 'Your password is set')
    await user.refresh()
    assert.isTrue(await user.verifyPassword(NEW_PASSWORD))
    mails.assertSent(AccountChangedMail)
    assert.equal((await there.get('/settings/profile')).location, '/sign-in')
    assert.equal((await remembered.get('/settings/profile')).location, '/sign-in')

    const again = await visitor.submit(path, 'PUT', { password: 'another long one' })
    assert.equal(again.status, 404)
    assert.include(again.text, 'This link no longer works')
    await user.refresh()
    assert.isTrue(await user.verifyPassword(NEW_PASSWORD))
  })

  test('it works for an hour, and only the newest one', async ({ client }) => {
    const user = await createUser()
    const late = await PasswordReset.issue(user, DateTime.utc().minus({ minutes: 61 }))
    const expired = await client.get(`/password/resets/${late}`)
    expired.assertStatus(404)

    const first = await PasswordReset.issue(user, DateTime.utc())
    const second = await PasswordReset.issue(user, DateTime.utc())
    const replaced = await client.get(`/password/resets/${first}`)
    replaced.assertStatus(404)
    const newest = await client.get(`/password/resets/${second}`)
    newest.assertStatus(200)
  })

  test('the name and the address are no passwords here either', async ({ client, assert }) => {
    const user = await createUser({ fullName: 'Ana Maria Ruiz' })
    const token = await PasswordReset.issue(user, DateTime.utc())
    for (const password of ['ana maria RUIZ', user.email, 'short']) {
      const response = await client
        .put(`/password/resets/${token}`)
        .withCsrfToken()
        .form({ password })
        .redirects(0)
      response.assertStatus(422)
      response.assertTextIncludes('name="password"')
    }
    await user.refresh()
    assert.isTrue(await user.verifyPassword(PASSWORD))
  })

  test('made-up links lead nowhere', async ({ client }) => {
    for (const token of ['x', 'x'.repeat(500), encodeURIComponent('"><script>'), '%00']) {
      const response = await client.get(`/password/resets/${token}`)
      response.assertStatus(404)
    }
  })

  test('asking again and again has to wait, known address or not', async ({ client }) => {
    mail.fake()
    const user = await createUser()
    for (const email of [user.email, 'nobody@example.com']) {
      for (let count = 0; count < 3; count++) {
        await client.post('/password/forgotten').withCsrfToken().form({ email }).redirects(0)
      }
      const response = await client
        .post('/password/forgotten')
        .withCsrfToken()
        .form({ email })
        .redirects(0)
      response.assertStatus(429)
    }
    await settled()
  })

  test('what is no address is refused and kept', async ({ client, assert }) => {
    const response = await client
      .post('/password/forgotten')
      .withCsrfToken()
      .form({ email: '"><script>alert(1)</script>' })
      .redirects(0)
    response.assertStatus(422)
    assert.notInclude(response.text(), '<script>alert')
    const page = await client.get('/password/sent')
    page.assertStatus(200)
  })
})
