import { test } from '@japa/runner'
import mail from '@adonisjs/mail/services/main'
import { DateTime } from 'luxon'
import InvitationMail from '#mails/invitation_mail'
import Invitation from '#models/invitation'
import Setting from '#models/setting'
import { settled } from '#services/background'
import { createUser, freshWorld } from '#tests/support/world'

const ROUTES: Array<['get' | 'post' | 'put' | 'delete', string]> = [
  ['get', '/admin'],
  ['get', '/admin/sign-up'],
  ['put', '/admin/sign-up'],
  ['get', '/admin/invitations'],
  ['post', '/admin/invitations'],
  ['delete', '/admin/invitations/1'],
]

test.group('Administration', (group) => {
  freshWorld(group)
  group.each.setup(() => () => mail.restore())

  test('for everyone but an administrator there is nothing here')
    .with(ROUTES)
    .run(async ({ client }, [method, path]) => {
      const user = await createUser()
      const person = await client[method](path).loginAs(user).withCsrfToken().redirects(0)
      person.assertStatus(404)
      const stranger = await client[method](path).withCsrfToken().redirects(0)
      stranger.assertStatus(404)
    })

  test('an administrator sees the accounts, names shown as text', async ({ client, assert }) => {
    const admin = await createUser({ isAdmin: true })
    const other = await createUser({ fullName: '"><script>alert(1)</script>' })
    const response = await client.get('/admin').loginAs(admin)
    response.assertStatus(200)
    response.assertHeader('cache-control', 'private, no-store')
    response.assertTextIncludes(admin.email)
    response.assertTextIncludes(other.email)
    assert.notInclude(response.text(), '<script>alert')
    assert.notInclude(response.text(), admin.password)
  })

  test('the way to sign up is set here', async ({ client, assert }) => {
    const admin = await createUser({ isAdmin: true })
    assert.equal(await Setting.signUpMode(), 'open')
    for (const mode of ['closed', 'invitation', 'open', 'open'] as const) {
      const response = await client
        .put('/admin/sign-up')
        .loginAs(admin)
        .withCsrfToken()
        .form({ sign_up: mode })
        .redirects(0)
      response.assertHeader('location', '/admin')
      assert.equal(await Setting.signUpMode(), mode)
    }
    const refused = await client
      .put('/admin/sign-up')
      .loginAs(admin)
      .withCsrfToken()
      .form({ sign_up: 'everyone' })
      .redirects(0)
    refused.assertStatus(422)
    assert.equal(await Setting.signUpMode(), 'open')
  })

  test('an invitation’s link is shown once', async ({ client, assert }) => {
    const { mails } = mail.fake()
    const admin = await createUser({ isAdmin: true })
    const response = await client
      .post('/admin/invitations')
      .loginAs(admin)
      .withCsrfToken()
      .form({ email: '' })
      .redirects(0)
    await settled()

    response.assertHeader('location', '/admin')
    const { url } = response.flashMessage('invitation_link') as { url: string }
    const token = new URL(url).searchParams.get('invitation')!
    assert.isNotNull(await Invitation.findUsable(token, DateTime.utc()))
    mails.assertNoneSent()

    const shown = await client
      .get('/admin')
      .loginAs(admin)
      .withFlashMessages({ invitation_link: { email: null, url } })
    shown.assertTextIncludes(url)
    const later = await client.get('/admin').loginAs(admin)
    assert.notInclude(later.text(), token)
    later.assertTextIncludes('Link without an address')
  })

  test('with an address it is sent there', async ({ client, assert }) => {
    const { mails } = mail.fake()
    const admin = await createUser({ isAdmin: true, fullName: 'Ana Ruiz' })
    await client
      .post('/admin/invitations')
      .loginAs(admin)
      .withCsrfToken()
      .form({ email: 'Ben@example.com' })
      .redirects(0)
    await settled()

    const [sent] = mails.sent() as InvitationMail[]
    assert.instanceOf(sent, InvitationMail)
    sent.message.assertTo('ben@example.com')
    sent.message.assertSubject('Ana Ruiz invites you to Task Master')
    assert.include(
      (sent.message.toJSON().message as any).text,
      `${process.env.APP_URL}/sign-up?invitation=${sent.token}`
    )
  })

  test('what is no address is refused, and kept', async ({ client, assert }) => {
    const admin = await createUser({ isAdmin: true })
    const response = await client
      .post('/admin/invitations')
      .loginAs(admin)
      .withCsrfToken()
      .form({ email: '"><script>alert(1)</script>' })
      .redirects(0)
    response.assertStatus(422)
    assert.notInclude(response.text(), '<script>alert')
    assert.lengthOf(await Invitation.all(), 0)
  })

  test('an invitation is taken back', async ({ client, assert }) => {
    const admin = await createUser({ isAdmin: true })
    const { invitation, token } = await Invitation.issue(admin, null, DateTime.utc())
    const response = await client
      .delete(`/admin/invitations/${invitation.id}`)
      .loginAs(admin)
      .withCsrfToken()
      .redirects(0)
    response.assertHeader('location', '/admin')
    assert.isNull(await Invitation.findUsable(token, DateTime.utc()))
  })

  test('one that was used stays, and one that never was is not there', async ({
    client,
    assert,
  }) => {
    const admin = await createUser({ isAdmin: true })
    const { invitation } = await Invitation.issue(admin, null, DateTime.utc())
    await invitation.merge({ acceptedAt: DateTime.utc(), acceptedById: admin.id }).save()
    for (const id of [invitation.id, 999_999, 0, 'x']) {
      const response = await client
        .delete(`/admin/invitations/${id}`)
        .loginAs(admin)
        .withCsrfToken()
        .redirects(0)
      response.assertStatus(404)
    }
    assert.lengthOf(await Invitation.all(), 1)
  })
})
