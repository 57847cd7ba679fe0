import { test } from '@japa/runner'
import encryption from '@adonisjs/core/services/encryption'
import mail from '@adonisjs/mail/services/main'
import { DateTime } from 'luxon'
import InvitationMail from '#mails/invitation_mail'
import Invitation from '#models/invitation'
import { settled } from '#services/background'
import { sending } from '#tests/support/pages'
import { newActs, newTrail } from '#tests/support/trail'
import { createUser, freshWorld } from '#tests/support/world'

const PATH = '/admin/invitations'

test.group('Invitations', (group) => {
  freshWorld(group)
  newTrail(group)
  group.each.setup(() => () => mail.restore())

  test('a link is shown once, and kept nowhere in plain words', async ({ client, assert }) => {
    const { mails } = mail.fake()
    const user = await createUser({ isAdmin: true })
    const admin = sending(client, user)
    const response = await admin.post(PATH, { email: '' })
    await settled()

    response.assertHeader('location', PATH)
    const flashed = response.flashMessage('link_made') as { url: string }
    const url = encryption.decrypt<string>(flashed.url)!
    const token = new URL(url).searchParams.get('invitation')!
    assert.isNotNull(await Invitation.findUsable(token, DateTime.utc()))
    mails.assertNoneSent()

    const shown = await client
      .get(PATH)
      .loginAs(user)
      .withFlashMessages({ link_made: { email: null, url: flashed.url } })
    shown.assertTextIncludes(url)
    const later = await admin.get(PATH)
    assert.notInclude(later.text(), token)
    later.assertTextIncludes('Link without an address')
    const [act] = await newActs()
    assert.include(act.$attributes, { act: 'invited', actorId: user.id })
  })

  test('with an address it is sent there', async ({ client, assert }) => {
    const { mails } = mail.fake()
    const user = await createUser({ isAdmin: true, fullName: 'Ana Ruiz' })
    await sending(client, user).post(PATH, { email: 'Ben@example.com' })
    await settled()

    const [sent] = mails.sent() as InvitationMail[]
    assert.instanceOf(sent, InvitationMail)
    sent.message.assertTo('ben@example.com')
    sent.message.assertSubject('Ana Ruiz invites you to Task Master')
    assert.include(
      (sent.message.toJSON().message as any).text,
      `${process.env.APP_URL}/sign-up?invitation=${sent.token}`
    )
    const trail = await sending(client, user).get('/admin/trail')
    trail.assertTextIncludes('Ana Ruiz invited ben@example.com')
  })

  test('what is no address is refused, and kept', async ({ client, assert }) => {
    const admin = sending(client, await createUser({ isAdmin: true }))
    const response = await admin.post(PATH, { email: '"><script>alert(1)</script>' })
    response.assertStatus(422)
    assert.notInclude(response.text(), '<script>alert')
    assert.lengthOf(await Invitation.all(), 0)
    assert.lengthOf(await newActs(), 0)
  })

  test('one is taken back: its link ends, and nobody’s address stays', async ({
    client,
    assert,
  }) => {
    const user = await createUser({ isAdmin: true })
    const { invitation, token } = await Invitation.issue(user, 'ben@example.com', DateTime.utc())
    const admin = sending(client, user)
    const response = await admin.delete(`${PATH}/${invitation.id}`)
    response.assertHeader('location', PATH)
    assert.isNull(await Invitation.findUsable(token, DateTime.utc()))
    const trail = await admin.get('/admin/trail')
    trail.assertTextIncludes('took an invitation back')
    assert.notInclude(trail.text(), 'ben@example.com')
  })

  test('one that was used stays, and one that never was is not there', async ({
    client,
    assert,
  }) => {
    const user = await createUser({ isAdmin: true })
    const { invitation } = await Invitation.issue(user, null, DateTime.utc())
    await invitation.merge({ acceptedAt: DateTime.utc(), acceptedById: user.id }).save()
    for (const id of [invitation.id, 999_999, 0, 'x']) {
      const response = await sending(client, user).delete(`${PATH}/${id}`)
      response.assertStatus(404)
    }
    assert.lengthOf(await Invitation.all(), 1)
    assert.lengthOf(await newActs(), 0)
  })
})
