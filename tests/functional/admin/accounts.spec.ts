import { test } from '@japa/runner'
import encryption from '@adonisjs/core/services/encryption'
import db from '@adonisjs/lucid/services/db'
import mail from '@adonisjs/mail/services/main'
import { DateTime } from 'luxon'
import type PasswordResetMail from '#mails/password_reset_mail'
import AccessToken from '#models/access_token'
import Item from '#models/item'
import PasswordReset from '#models/password_reset'
import User from '#models/user'
import { demote } from '#services/administration/accounts'
import { settled } from '#services/background'
import { apiWith } from '#tests/support/api'
import { sending } from '#tests/support/pages'
import { newActs, newTrail } from '#tests/support/trail'
import { countQueries } from '#tests/support/queries'
import { routeTable } from '#tests/support/routes'
import { Visitor } from '#tests/support/visitor'
import { changing, createTask, createUser, freshWorld, PASSWORD } from '#tests/support/world'

const acts = async () => (await newActs()).map(({ act }) => act)

test.group('Accounts', (group) => {
  freshWorld(group)
  newTrail(group)
  group.each.setup(() => () => mail.restore())

  test('they are listed by name and found by words, with counts and never a password', async ({
    client,
    assert,
  }) => {
    const user = await createUser({ isAdmin: true, fullName: 'Maya' })
    const ozan = await createUser({ fullName: 'Özan "><script>alert(1)</script>' })
    await createUser({ fullName: 'Ben', disabledAt: DateTime.utc() })
    await createTask(ozan)
    await createTask(ozan)
    const admin = sending(client, user)

    const all = await admin.get('/admin/accounts')
    all.assertHeader('cache-control', 'private, no-store')
    all.assertTextIncludes('2 records')
    assert.notInclude(all.text(), '<script>alert')
    assert.notInclude(all.text(), user.password)
    assert.isBelow(all.text().indexOf('<b>Ben'), all.text().indexOf('<b>Maya (you)'))

    const names = async (query: string) => {
      const { text } = { text: (await admin.get(`/admin/accounts?${query}`)).text() }
      return ['Maya (you)', 'Özan', 'Ben<'].filter((name) => text.includes(`<b>${name}`))
    }
    assert.deepEqual(await names('q=ozan'), ['Özan'])
    assert.deepEqual(await names(`q=${user.email}`), ['Maya (you)'])
    assert.deepEqual(await names('state=admin'), ['Maya (you)'])
    assert.deepEqual(await names('state=disabled'), ['Ben<'])
    assert.deepEqual(await names('q=%25'), [])
    assert.deepEqual(await names('state=x&cursor=x'), ['Maya (you)', 'Özan', 'Ben<'])
  })

  test('a long list comes in pages, each account once, for the same number of queries', async ({
    client,
    assert,
  }) => {
    const user = await createUser({ isAdmin: true, fullName: 'Zoe' })
    const admin = sending(client, user)
    const few = await countQueries(async () => void (await admin.get('/admin/accounts')))
    const moment = DateTime.utc().toISO()
    const rows = Array.from({ length: 119 }, (_, at) => ({
      ...{ full_name: 'Same name', email: `n${at}@example.com`, password: 'x' },
      ...{ search_text: 'same name', created_at: moment, updated_at: moment },
    }))
    await db.insertQuery().table('users').multiInsert(rows)
    const seen: string[] = []
    let path: string | undefined = '/admin/accounts'
    let most = 0
    while (path) {
      let text = ''
      const count = await countQueries(async () => {
        text = (await admin.get(path!)).text()
      })
      most = Math.max(most, count)
      seen.push(...(text.match(/\/admin\/accounts\/\d+/g) ?? []))
      path = /class="btn" href="([^"]*cursor=[^"]*)"/.exec(text)?.[1].replaceAll('&amp;', '&')
    }
    assert.lengthOf(new Set(seen), 120)
    assert.isAtMost(most, few + 1)
  })

  test('one is made for someone, who chooses a password by a link that is shown once', async ({
    client,
    assert,
  }) => {
    const user = await createUser({ isAdmin: true })
    const admin = sending(client, user)
    const form = { full_name: 'Ana', email: 'Ana@example.com', locale: 'de', time_zone: 'UTC' }
    const response = await admin.post('/admin/accounts', form)
    const ana = await User.findByOrFail('email', 'ana@example.com')
    response.assertHeader('location', `/admin/accounts/${ana.id}`)
    assert.include(ana.$attributes, { locale: 'de', isAdmin: false, lastSeenAt: null })
    assert.deepEqual(await acts(), ['created'])

    const flashed = response.flashMessage('link_made') as { url: string }
    const link = encryption.decrypt<string>(flashed.url)!
    const { pathname } = new URL(link)
    const page = await client
      .get(`/admin/accounts/${ana.id}`)
      .loginAs(user)
      .withFlashMessages({ link_made: { email: ana.email, url: flashed.url } })
    page.assertTextIncludes(link)
    assert.notInclude((await admin.get(`/admin/accounts/${ana.id}`)).text(), pathname)

    await client.put(pathname).withCsrfToken().form({ password: 'quite another one' }).redirects(0)
    assert.isTrue(await (await ana.refresh()).verifyPassword('quite another one'))
    const again = await admin.post('/admin/accounts', form)
    again.assertStatus(422)
    again.assertTextIncludes('Ana@example.com')
    assert.lengthOf(await User.all(), 2)
  })

  test('a new link is shown only while nobody can have kept anything, else it is mailed', async ({
    client,
    assert,
  }) => {
    const { mails } = mail.fake()
    const admin = sending(client, await createUser({ isAdmin: true }))
    const fresh = await createUser()
    const shown = await admin.post(`/admin/accounts/${fresh.id}/password-link`)
    assert.isDefined(shown.flashMessage('link_made'))

    const writer = await createUser()
    await createTask(writer)
    const visitor = await createUser({ lastSeenAt: DateTime.utc() })
    for (const user of [writer, visitor]) {
      const sent = await admin.post(`/admin/accounts/${user.id}/password-link`)
      assert.isUndefined(sent.flashMessage('link_made'))
    }
    await settled()
    const to = (mails.sent() as PasswordResetMail[]).map(
      ({ message }) => (message.toJSON().message as any).to[0].address
    )
    assert.sameMembers(to, [writer.email, visitor.email])
    assert.deepEqual(await acts(), ['link_made', 'link_sent', 'link_sent'])
  })

  test('when someone was last here is noted where they sign in, and that is all', async ({
    client,
    assert,
  }) => {
    const [inBrowser, inApp] = [await createUser(), await createUser()]
    await new Visitor().signIn(inBrowser)
    await client.post('/api/v1/auth/token').json({ email: inApp.email, password: PASSWORD })
    for (const user of [inBrowser, inApp]) {
      const elapsed = DateTime.utc().diff((await user.refresh()).lastSeenAt!)
      assert.isBelow(elapsed.as('minutes'), 1)
    }
  })

  test('someone who is kept out is signed out at once, in browsers and in apps', async ({
    client,
    assert,
  }) => {
    const admin = sending(client, await createUser({ isAdmin: true }))
    const user = await createUser()
    const browser = new Visitor()
    await browser.signIn(user, { remember: true } as never)
    const { text } = await AccessToken.issue(user.id, {
      name: 'x',
      scopes: ['items:read'],
      expiresAt: null,
    })
    const app = await client
      .post('/api/v1/auth/token')
      .json({ email: user.email, password: PASSWORD })
    await PasswordReset.issue(user, DateTime.utc())
    ;(await apiWith(client, text).get('/api/items')).assertStatus(200)

    const response = await admin.post(`/admin/accounts/${user.id}/suspension`)
    response.assertHeader('location', `/admin/accounts/${user.id}`)
    assert.equal((await browser.get('/settings/profile')).location, '/sign-in')
    ;(await apiWith(client, text).get('/api/items')).assertStatus(401)
    assert.equal(app.status(), 200)
    ;(await apiWith(client, app.body().access_token).get('/api/items')).assertStatus(401)
    assert.lengthOf(await PasswordReset.all(), 0)
    const refused = await client
      .post('/sign-in')
      .withCsrfToken()
      .form({ email: user.email, password: PASSWORD })
      .redirects(0)
    const wrong = await client
      .post('/sign-in')
      .withCsrfToken()
      .form({ email: user.email, password: 'not the password' })
      .redirects(0)
    refused.assertStatus(422)
    const plain = (page: { text: () => string }) =>
      page.text().replace(/value="[^"]*"|nonce="[^"]*"|content="[^"]*"/g, '')
    assert.equal(plain(refused), plain(wrong))

    await admin.delete(`/admin/accounts/${user.id}/suspension`)
    ;(await apiWith(client, text).get('/api/items')).assertStatus(200)
    assert.equal((await browser.get('/settings/profile')).location, '/sign-in')
    await new Visitor().signIn(user)
    assert.deepEqual(await acts(), ['disabled', 'restored'])
  })

  test('signing out everywhere leaves tokens alone, unless they are to go as well', async ({
    client,
    assert,
  }) => {
    const admin = sending(client, await createUser({ isAdmin: true }))
    const user = await createUser()
    const browser = new Visitor()
    await browser.signIn(user)
    await AccessToken.issue(user.id, { name: 'x', scopes: ['items:read'], expiresAt: null })
    assert.equal((await browser.get('/settings/profile')).status, 200)

    await admin.delete(`/admin/accounts/${user.id}/sessions`)
    assert.equal((await browser.get('/settings/profile')).location, '/sign-in')
    assert.lengthOf(await AccessToken.of(user), 1)
    await admin.delete(`/admin/accounts/${user.id}/sessions`, { tokens: 'on' })
    assert.lengthOf(await AccessToken.of(user), 0)
    const [, last] = await newActs()
    assert.deepEqual(last.data, { tokens: true })
  })

  test('an administrator makes others administrators and takes that away, never from oneself', async ({
    client,
    assert,
  }) => {
    const user = await createUser({ isAdmin: true })
    const other = await createUser()
    const admin = sending(client, user)
    await admin.post(`/admin/accounts/${other.id}/administration`)
    await admin.post(`/admin/accounts/${other.id}/administration`)
    ;(await sending(client, await other.refresh()).get('/admin/accounts')).assertStatus(200)
    await admin.delete(`/admin/accounts/${other.id}/administration`)
    ;(await sending(client, await other.refresh()).get('/admin/accounts')).assertStatus(404)
    assert.deepEqual(await acts(), ['promoted', 'demoted'])

    for (const path of ['administration', 'suspension', 'deletion']) {
      const way = path === 'administration' ? 'delete' : 'post'
      const form = { email: user.email }
      const response = await admin[way](`/admin/accounts/${user.id}/${path}`, form)
      response.assertStatus(422)
      response.assertTextIncludes('This is your own account')
    }
    await user.refresh()
    assert.isTrue(user.isAdmin)
    assert.isNull(user.disabledAt)
  })

  test('somebody always administers the instance', async ({ assert }) => {
    const [one, other] = [await createUser({ isAdmin: true }), await createUser({ isAdmin: true })]
    const by = (user: User) => ({ id: user.id, via: 'page' as const, now: DateTime.utc() })
    await demote(by(one), other)
    await assert.rejects(() => demote(by(other), one), /Nobody else administers/)
    assert.isTrue((await one.refresh()).isAdmin)
  })

  test('an account that is not there is a 404, whatever is wanted of it', async ({
    client,
    assert,
  }) => {
    const admin = sending(client, await createUser({ isAdmin: true }))
    const rows = routeTable().filter(({ pattern }) => /^\/admin\/accounts\/:/.test(pattern))
    assert.isAbove(rows.length, 10)
    for (const { method, pattern } of rows) {
      const path = pattern.replace(/:\w+/, '999999')
      const way = method.toLowerCase() as 'get' | 'post' | 'put' | 'delete'
      if (way in admin) assert.equal((await admin[way](path)).status(), 404, `${method} ${path}`)
    }
  })

  test('of a person’s records there is how many, and no word', async ({ client, assert }) => {
    const admin = sending(client, await createUser({ isAdmin: true }))
    const user = await createUser()
    await changing(user, (change) => Item.add(change, { name: 'Secret film', kind: 'film' }))
    const page = await admin.get(`/admin/accounts/${user.id}`)
    assert.match(page.text(), /<dt>Library<\/dt><dd>\s*1\s*<\/dd>/)
    assert.notInclude(page.text(), 'Secret film')
  })
})
