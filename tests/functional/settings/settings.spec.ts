import { test } from '@japa/runner'
import mail from '@adonisjs/mail/services/main'
import { settled } from '#services/background'
import { Visitor } from '#tests/support/visitor'
import { createUser, freshWorld, PASSWORD } from '#tests/support/world'

const PAGES = ['profile', 'working-hours', 'preferences', 'email', 'password', 'sessions']

test.group('Settings', (group) => {
  freshWorld(group)
  group.each.setup(() => () => mail.restore())

  test('every page opens, in both languages, and shows names as text')
    .with(PAGES.flatMap((page) => [`${page} en`, `${page} de`]))
    .run(async ({ client, assert }, row) => {
      const [page, locale] = row.split(' ')
      const user = await createUser({ locale, fullName: '"><script>alert(1)</script>' })
      const response = await client.get(`/settings/${page}`).loginAs(user)
      response.assertStatus(200)
      response.assertTextIncludes(`<html lang="${locale}"`)
      assert.notInclude(response.text(), '<script>alert')
      assert.notMatch(response.text(), /translation missing|settings\.[a-z_]+\./)
    })

  test('someone who is signed out is asked to sign in')
    .with(['', ...PAGES.map((page) => `/${page}`)])
    .run(async ({ client }, page) => {
      const response = await client.get(`/settings${page}`).redirects(0)
      response.assertHeader('location', '/sign-in')
    })

  test('someone who is signed out changes nothing')
    .with(PAGES.slice(0, 5))
    .run(async ({ client }, page) => {
      const response = await client.put(`/settings/${page}`).withCsrfToken().form({}).redirects(0)
      response.assertHeader('location', '/sign-in')
    })

  test('nobody changes the settings of someone else', async ({ client, assert }) => {
    const [user, other] = [await createUser(), await createUser()]
    await client
      .put('/settings/profile')
      .loginAs(user)
      .withCsrfToken()
      .form({
        id: other.id,
        user_id: other.id,
        is_admin: '1',
        full_name: 'Mine',
        locale: 'en',
        time_zone: 'UTC',
      })
      .redirects(0)
    await user.refresh()
    await other.refresh()
    assert.equal(user.fullName, 'Mine')
    assert.isFalse(user.isAdmin)
    assert.notEqual(other.fullName, 'Mine')
  })

  test('the profile is saved, and the message is in the new language', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const response = await client
      .put('/settings/profile')
      .loginAs(user)
      .withCsrfToken()
      .form({ full_name: ' Ana Ruiz ', locale: 'de', time_zone: 'Asia/Kathmandu' })
      .redirects(0)
    response.assertHeader('location', '/settings/profile')
    assert.equal(response.cookie('toast')?.value.message, 'Gespeichert')
    await user.refresh()
    assert.equal(user.fullName, 'Ana Ruiz')
    assert.equal(user.timeZone, 'Asia/Kathmandu')
    assert.equal(user.locale, 'de')
  })

  test('an old zone name that is in use stays a choice', async ({ client }) => {
    const user = await createUser({ timeZone: 'US/Eastern' })
    const response = await client.get('/settings/profile').loginAs(user)
    response.assertTextIncludes('<option value="US/Eastern" selected')
  })

  test('a profile that was changed in another window is not overwritten unseen', async ({
    client,
    assert,
  }) => {
    const user = await createUser({ fullName: 'Ana Ruiz' })
    const opened = await client.get('/settings/profile').loginAs(user)
    const shown = /name="shown" value="([^"]+)"/.exec(opened.text())![1]
    await user.merge({ fullName: 'Ana Ruiz Peña' }).save()
    const form = { shown, full_name: 'Ana R.', locale: 'en', time_zone: user.timeZone }

    const refused = await client
      .put('/settings/profile')
      .loginAs(user)
      .withCsrfToken()
      .form(form)
      .redirects(0)

    refused.assertStatus(422)
    refused.assertTextIncludes('is now “Ana Ruiz Peña”')
    refused.assertTextIncludes('value="Ana R."')
    await user.refresh()
    assert.equal(user.fullName, 'Ana Ruiz Peña')

    const renewed = /name="shown" value="([^"]+)"/.exec(refused.text())![1]
    await client
      .put('/settings/profile')
      .loginAs(user)
      .withCsrfToken()
      .form({ ...form, shown: renewed })
      .redirects(0)
    await user.refresh()
    assert.equal(user.fullName, 'Ana R.')
  })

  test('working hours are saved', async ({ client, assert }) => {
    const user = await createUser()
    const response = await client
      .put('/settings/working-hours')
      .loginAs(user)
      .withCsrfToken()
      .form({
        'week_starts_on': '7',
        'work_days[]': ['7', '1', '2'],
        'work_starts_at': '08:30',
        'work_ends_at': '15:00',
        'capacity_hours': '4.25',
      })
      .redirects(0)
    response.assertHeader('location', '/settings/working-hours')
    await user.refresh()
    assert.equal(user.weekStartsOn, 7)
    assert.deepEqual(user.workDays, [1, 2, 7])
    assert.equal(user.workStartsAt, '08:30')
    assert.equal(user.workEndsAt, '15:00')
    assert.equal(user.capacityMinutes, 255)
  })

  test('someone may have no working days', async ({ client, assert }) => {
    const user = await createUser()
    await client
      .put('/settings/working-hours')
      .loginAs(user)
      .withCsrfToken()
      .form({
        week_starts_on: '1',
        work_starts_at: '09:00',
        work_ends_at: '17:00',
        capacity_hours: '0',
      })
      .redirects(0)
    await user.refresh()
    assert.deepEqual(user.workDays, [])
    assert.equal(user.capacityMinutes, 0)
  })

  test('hours that cannot be are refused with words, and nothing is saved', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const good = {
      week_starts_on: '1',
      work_days: ['1'],
      work_starts_at: '09:00',
      work_ends_at: '17:00',
      capacity_hours: '6',
    }
    const bad: Array<Record<string, unknown>> = [
      { week_starts_on: '9' },
      { work_days: ['8'] },
      { work_days: ['1', '1'] },
      { work_days: 'x' },
      { work_starts_at: '25:99' },
      { work_ends_at: '08:00' },
      { work_ends_at: { a: 1 } },
      { capacity_hours: '25' },
      { capacity_hours: 'many' },
      { capacity_hours: '1e999' },
      { capacity_hours: null },
    ]
    for (const wrong of bad) {
      const response = await client
        .put('/settings/working-hours')
        .loginAs(user)
        .withCsrfToken()
        .json({ ...good, ...wrong })
        .redirects(0)
      response.assertStatus(422)
      response.assertTextIncludes('class="error"')
      assert.notMatch(response.text(), /The \w+ field|The selected/)
    }
    await user.refresh()
    assert.equal(user.capacityMinutes, 360)
  })

  test('preferences are saved; a box that is not ticked is off', async ({ client, assert }) => {
    const user = await createUser()
    await client
      .put('/settings/preferences')
      .loginAs(user)
      .withCsrfToken()
      .form({ theme: 'dark', mail_reminders: '1' })
      .redirects(0)
    await user.refresh()
    assert.equal(user.theme, 'dark')
    assert.isFalse(user.shortcutsEnabled)
    assert.isTrue(user.mailReminders)

    const page = await client.get('/settings/preferences').loginAs(user)
    page.assertTextIncludes('data-theme="dark"')
    page.assertTextIncludes('data-shortcuts="off"')

    const refused = await client
      .put('/settings/preferences')
      .loginAs(user)
      .withCsrfToken()
      .form({ theme: 'pink' })
      .redirects(0)
    refused.assertStatus(422)
  })

  test('the address changes with the password, and the former one is told', async ({
    client,
    assert,
  }) => {
    const { mails } = mail.fake()
    const user = await createUser()
    const former = user.email
    const send = (form: Record<string, string>) =>
      client.put('/settings/email').loginAs(user).withCsrfToken().form(form).redirects(0)

    const refused = await send({ email: 'new@example.com', current_password: 'not the password' })
    refused.assertStatus(422)
    refused.assertTextIncludes('This is not your present password')
    refused.assertTextIncludes('value="new@example.com"')

    const response = await send({ email: 'NEW@example.com', current_password: PASSWORD })
    await settled()
    response.assertHeader('location', '/settings/email')
    await user.refresh()
    assert.equal(user.email, 'new@example.com')
    mails.assertSentCount(1)
    const [{ message }] = mails.sent()
    message.assertTo(former)
    message.assertSubject('Your address was changed')
  })

  test('an address of someone else is refused', async ({ client, assert }) => {
    const [user, other] = [await createUser(), await createUser()]
    const response = await client
      .put('/settings/email')
      .loginAs(user)
      .withCsrfToken()
      .form({ email: other.email, current_password: PASSWORD })
      .redirects(0)
    response.assertStatus(422)
    const former = user.email
    await user.refresh()
    assert.equal(user.email, former)
  })

  test('the password changes with the present one, and other devices are signed out', async ({
    assert,
  }) => {
    mail.fake()
    const user = await createUser()
    const [here, there] = [new Visitor(), new Visitor()]
    await here.signIn(user, { remember: true })
    await there.signIn(user, { remember: true })
    const former = here.session

    const response = await here.submit('/settings/password', 'PUT', {
      current_password: PASSWORD,
      password: 'a quiet orange lamp',
    })
    await settled()

    assert.equal(response.location, '/settings/password')
    await user.refresh()
    assert.isTrue(await user.verifyPassword('a quiet orange lamp'))
    assert.notEqual(here.session, former)
    assert.equal((await here.get('/settings/password')).status, 200)
    here.forgetSession()
    assert.equal((await here.get('/settings/password')).status, 200)

    assert.equal((await there.get('/settings/password')).location, '/sign-in')
  })

  test('a wrong present password changes nothing, and is not tried for ever', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const send = () =>
      client
        .put('/settings/password')
        .loginAs(user)
        .withCsrfToken()
        .form({ current_password: 'not the password', password: 'a quiet orange lamp' })
        .redirects(0)
    for (let count = 0; count < 10; count++) {
      const response = await send()
      response.assertStatus(422)
      assert.notInclude(response.text(), 'a quiet orange lamp')
      assert.notInclude(response.text(), 'not the password')
    }
    const response = await send()
    response.assertStatus(429)
    assert.notInclude(response.text(), 'a quiet orange lamp')
    await user.refresh()
    assert.isTrue(await user.verifyPassword(PASSWORD))
  })

  test('a person sees where they are signed in and ends the rest', async ({ assert }) => {
    const user = await createUser()
    const here = new Visitor(
      'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
    )
    const there = new Visitor('"><script>alert(1)</script> iPhone Safari/1')
    const remembered = new Visitor()
    const stranger = new Visitor()
    await here.signIn(user)
    await there.signIn(user)
    await remembered.signIn(user, { remember: true })
    remembered.forgetSession()
    await stranger.signIn(await createUser())

    assert.equal((await remembered.get('/settings/sessions')).status, 200)
    const page = await here.get('/settings/sessions')
    assert.include(page.text, 'Firefox on Linux')
    assert.include(page.text, 'Safari on iPhone')
    assert.notInclude(page.text, '<script>alert')

    const response = await here.submit('/settings/sessions', 'DELETE')

    assert.equal(response.location, '/settings/sessions')
    assert.equal((await here.get('/settings/sessions')).status, 200)
    assert.equal((await there.get('/settings/sessions')).location, '/sign-in')
    assert.equal((await remembered.get('/settings/sessions')).location, '/sign-in')
    assert.equal((await stranger.get('/settings/sessions')).status, 200)
  })

  test('ending other devices is not for someone who is signed out', async ({ client }) => {
    const response = await client.delete('/settings/sessions').withCsrfToken().redirects(0)
    response.assertHeader('location', '/sign-in')
  })
})
