import { test } from '@japa/runner'
import mail from '@adonisjs/mail/services/main'
import PasswordResetMail from '#mails/password_reset_mail'
import Setting from '#models/setting'
import User from '#models/user'
import { sending } from '#tests/support/pages'
import { newActs, newTrail } from '#tests/support/trail'
import { createUser, freshWorld, PASSWORD } from '#tests/support/world'

const usual = { sign_up: 'open', name: '', time_zone: '' }

test.group('The instance', (group) => {
  freshWorld(group)
  newTrail(group)
  group.each.setup(() => () => mail.restore())

  test('the way to sign up is set here, and what is no way is refused', async ({
    client,
    assert,
  }) => {
    const admin = sending(client, await createUser({ isAdmin: true }))
    for (const mode of ['closed', 'invitation', 'open', 'open'] as const) {
      const response = await admin.put('/admin/instance', { ...usual, sign_up: mode })
      response.assertHeader('location', '/admin/instance')
      assert.equal(await Setting.signUpMode(), mode)
    }
    const refused = await admin.put('/admin/instance', { ...usual, sign_up: 'everyone' })
    refused.assertStatus(422)
    assert.equal(await Setting.signUpMode(), 'open')
    assert.lengthOf(await newActs().where('act', 'sign_up_set'), 3)
  })

  test('its name stands on every page, also for those who are not signed in, and in mails', async ({
    client,
    assert,
  }) => {
    const user = await createUser({ isAdmin: true })
    const admin = sending(client, user)
    await admin.put('/admin/instance', { ...usual, name: '<b>Studio</b> & co' })
    const shown = '&lt;b&gt;Studio&lt;/b&gt; &amp; co'
    ;(await admin.get('/tasks')).assertTextIncludes(shown)
    ;(await client.get('/sign-in')).assertTextIncludes(shown)

    mail.fake()
    const letter = new PasswordResetMail(user, 'token')
    await letter.buildWithContents()
    const { message } = letter.message.toJSON()
    assert.include(message.text, '<b>Studio</b> & co')
    assert.deepInclude(message.from, { name: '<b>Studio</b> & co' })

    await admin.put('/admin/instance', usual)
    ;(await client.get('/sign-in')).assertTextIncludes('Task Master')
    const [act] = await newActs().where('act', 'name_set')
    assert.deepEqual(act.data, { from: null, to: '<b>Studio</b> & co' })
  })

  test('the usual time zone is for those whose browser says none', async ({ client, assert }) => {
    const admin = sending(client, await createUser({ isAdmin: true }))
    await admin.put('/admin/instance', { ...usual, time_zone: 'Europe/Prague' })
    ;(await admin.put('/admin/instance', { ...usual, time_zone: 'Mars/Base' })).assertStatus(422)
    const form = { full_name: 'Ana', email: 'ana@example.com', password: PASSWORD }
    await client.post('/sign-up').withCsrfToken().form(form).redirects(0)
    const user = await User.findByOrFail('email', form.email)
    assert.equal(user.timeZone, 'Europe/Prague')
  })
})
