import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import AccessToken from '#models/access_token'
import type User from '#models/user'
import { isScope, SCOPES } from '#services/api/scopes'
import { apiWith } from '#tests/support/api'
import { itIsLater } from '#tests/support/clock'
import { Visitor } from '#tests/support/visitor'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

const FORM = { 'name': 'Backup script', 'scopes[]': 'items:read', 'expires': '30' }

test.group('Settings | Access tokens', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a token is made, shown once, opens what it may and nothing else', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const visitor = new Visitor()
    await visitor.signIn(user)

    const made = await visitor.submit('/settings/tokens', 'POST', FORM)
    assert.equal(made.location, '/settings/tokens')
    const page = (await visitor.get('/settings/tokens')).text
    const text = /value="(tm_[\w-]{40})"/.exec(page)![1]

    const api = apiWith(client, text)
    ;(await api.get('/api/items')).assertStatus(200)
    ;(await api.post('/api/items', { name: 'Dune' })).assertStatus(403)
    assert.notInclude((await visitor.get('/settings/tokens')).text, text)
    assert.notInclude(JSON.stringify(await db.from('access_tokens')), text)
  })

  test('one that may do nothing is refused, and that is said once', async ({ assert }) => {
    const visitor = new Visitor()
    await visitor.signIn(await createUser())
    const { status, text } = await visitor.submit('/settings/tokens', 'POST', {
      name: 'Backup script',
      expires: '30',
    })
    assert.equal(status, 422)
    assert.lengthOf(text.match(/Choose at least one thing that it may do\./g)!, 1)
    assert.include(text, 'value="Backup script"')
  })

  test('the list says what each may do, when it was made, used and ends', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const { text } = await AccessToken.issue(user.id, {
      name: 'Backup script',
      scopes: ['tasks:read', 'tasks:write', 'private:read'],
      expiresAt: DateTime.utc().plus({ days: 30 }),
    })
    await AccessToken.issue(user.id, { name: 'Old', scopes: ['tasks:read'], expiresAt: null })
    const show = async () => (await client.get('/settings/tokens').loginAs(user)).text()

    const before = await show()
    for (const words of ['Backup script', 'Tasks: Read, Write · Private: Read', 'never used']) {
      assert.include(before, words)
    }
    assert.match(before, /Created 20 Nov 2026/)
    assert.match(before, /ends 20 Dec 2026/)
    assert.include(before, 'never ends')
    await apiWith(client, text).get('/api/batch')
    await apiWith(client, text).get('/api/items')
    assert.match(await show(), /last used 20 Nov 2026/)

    itIsLater({ days: 31 })
    assert.include(await show(), 'Ended')
    ;(await apiWith(client, text).get('/api/items')).assertStatus(401)
  })

  test('a token ends when it was chosen to: after 90 days unless something else was', async ({
    client,
    assert,
  }) => {
    const user = await createUser({ timeZone: 'America/New_York' })
    const ends: Array<[object, string | null]> = [
      [{ expires: undefined }, '2027-02-18T08:00:00.000Z'],
      [{ expires: '365' }, '2027-11-20T08:00:00.000Z'],
      [{ expires: 'never' }, null],
      [{ expires: 'date', expires_on: '2026-11-20' }, '2026-11-21T04:59:59.999Z'],
    ]
    for (const [chosen, end] of ends) {
      await make(client, user, { ...FORM, ...chosen })
      const token = await AccessToken.of(user).orderBy('id', 'desc').firstOrFail()
      assert.equal(token.expiresAt?.toUTC().toISO() ?? null, end)
    }
    for (const wrong of [
      { expires: 'date' },
      { expires: 'date', expires_on: '2026-11-19' },
      { expires: 'soon' },
      { 'scopes[]': undefined },
      { 'scopes[]': 'everything' },
      { name: ' ' },
    ]) {
      const response = await make(client, user, { ...FORM, ...wrong })
      response.assertStatus(422)
      assert.include(response.text(), 'value="items:read"')
    }
    assert.lengthOf(await AccessToken.of(user), ends.length)
  })

  test('what was ticked and typed is still there when the form comes back', async ({
    client,
    assert,
  }) => {
    const response = await make(client, await createUser(), {
      'name': 'Backup script',
      'scopes[]': ['items:read', 'tasks:write'],
      'expires': 'date',
    })
    response.assertStatus(422)
    const checked = [...response.text().matchAll(/<input[^>]*name="scopes\[\]"[^>]*>/g)]
      .map(([input]) => input)
      .filter((input) => / checked/.test(input))
      .map((input) => /value="([^"]+)"/.exec(input)![1])
    assert.sameMembers(checked, ['items:read', 'tasks:write'])
    assert.include(response.text(), 'value="Backup script"')
    assert.include(response.text(), 'Fill in the last day.')
  })

  test('a revoked token is refused at once', async ({ client, assert }) => {
    const user = await createUser()
    const issued = { name: 'Backup', scopes: SCOPES, expiresAt: null }
    const { token, text } = await AccessToken.issue(user.id, issued)
    const kept = await AccessToken.issue(user.id, issued)
    ;(await apiWith(client, text).get('/api/items')).assertStatus(200)

    const revoke = (who: User) =>
      client.delete(`/settings/tokens/${token.id}`).loginAs(who).withCsrfToken().redirects(0)
    ;(await revoke(await createUser())).assertStatus(404)
    ;(await revoke(user)).assertHeader('location', '/settings/tokens')

    const refused = await apiWith(client, text).get('/api/items')
    refused.assertStatus(401)
    assert.equal(refused.header('www-authenticate'), 'Bearer error="invalid_token"')
    ;(await apiWith(client, kept.text).get('/api/items')).assertStatus(200)
  })

  test('a disabled account’s tokens open nothing, and no other header does', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const { text } = await AccessToken.issue(user.id, {
      name: 'Backup',
      scopes: SCOPES,
      expiresAt: null,
    })
    for (const header of [text, `Basic ${text}`, 'Bearer', `Bearer ${text} x`, 'Bearer tm_']) {
      const response = await client.get('/api/items').header('Authorization', header)
      response.assertStatus(401)
    }
    const without = await client.get('/api/items').loginAs(user)
    without.assertStatus(401)
    assert.equal(without.header('www-authenticate'), 'Bearer')

    user.disabledAt = DateTime.utc()
    await user.save()
    ;(await apiWith(client, text).get('/api/items')).assertStatus(401)
  })

  test('a token can be given no scope that there is not, and one that is gone counts for nothing', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const issue = (scopes: any) =>
      AccessToken.issue(user.id, { name: 'x', scopes, expiresAt: null })
    await assert.rejects(() => issue(['tasks:own']))
    const { token, text } = await issue(['items:read'])
    token.scopes = ['items:read', 'films:read']
    await token.save()
    ;(await apiWith(client, text).get('/api/items')).assertStatus(200)
    ;(await client.get('/settings/tokens').loginAs(user)).assertStatus(200)
  })

  test('every scope that an operation needs can be chosen in the settings', async ({
    client,
    assert,
  }) => {
    const { OPERATIONS } = await import('#api/v1/index')
    for (const { name, scope } of OPERATIONS) assert.isTrue(scope === null || isScope(scope), name)
    for (const locale of ['en', 'de']) {
      const admin = await createUser({ locale, isAdmin: true })
      const page = await client.get('/settings/tokens').loginAs(admin)
      for (const scope of SCOPES) assert.include(page.text(), `value="${scope}"`)
      assert.notInclude(page.text(), 'api.scopes.')
    }
    const other = await client.get('/settings/tokens').loginAs(await createUser())
    assert.notInclude(other.text(), 'value="admin:')
  })
})

const make = (client: any, user: User, form: Record<string, unknown>) =>
  client.post('/settings/tokens').loginAs(user).withCsrfToken().form(form).redirects(0)
