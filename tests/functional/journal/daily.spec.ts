import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import Entry from '#models/entry'
import factory from '#database/factories/entry_factory'
import { apiOf } from '#tests/support/api'
import { sending } from '#tests/support/pages'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

const DAY = '2026-11-20'
const daily = { kind: 'daily', day: DAY, reviewOn: null } as const

test.group('Journal | A day has one daily entry', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a second one is refused, keeps what was typed and leads to the first', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const first = await factory.create(user, daily)
    const form = { ...factory.form, kind: 'daily', day: DAY, body: 'Typed with love' }
    const response = await sending(client, user).post('/journal', form)
    response.assertStatus(409)
    response.assertTextIncludes('Typed with love')
    response.assertTextIncludes(`/journal/${first.id}/edit`)
    assert.lengthOf(await Entry.of(user), 1)
  })

  test('an entry does not become the second one by an edit', async ({ client, assert }) => {
    const user = await createUser()
    await factory.create(user, daily)
    const other = await factory.create(user, { kind: 'reflection', day: DAY })
    const form = { ...factory.form, kind: 'daily', day: DAY, body: 'Changed', version: '1' }
    const response = await sending(client, user).put(`/journal/${other.id}`, form)
    response.assertStatus(409)
    response.assertTextIncludes('Changed')
    await other.refresh()
    assert.equal(other.kind, 'reflection')
  })

  test('beginning a daily entry on a day that has one leads to it', async ({ client, assert }) => {
    const user = await createUser()
    const first = await factory.create(user, daily)
    const response = await sending(client, user).get('/journal/create?template=daily')
    assert.equal(response.header('location'), `/journal/${first.id}/edit`)
  })

  test('other people have days of their own, and what is in the trash has none', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    await factory.create(await createUser(), daily)
    const gone = await factory.create(user, { ...daily, trashedAt: user.createdAt })
    const page = sending(client, user)
    await page.post('/journal', { ...factory.form, kind: 'daily', day: DAY })
    assert.lengthOf(await Entry.kept(user), 1)

    const back = await page.post(`/trash/entry/${gone.id}/restoration`)
    assert.equal(back.status(), 302)
    await gone.refresh()
    assert.isNotNull(gone.trashedAt)
  })

  test('undo does not bring a second one back', async ({ client, assert }) => {
    const user = await createUser()
    const first = await factory.create(user, daily)
    const page = sending(client, user)
    await page.delete(`/journal/${first.id}`)
    const set = await db.from('change_sets').where('user_id', user.id).orderBy('id', 'desc').first()
    await page.post('/journal', { ...factory.form, kind: 'daily', day: DAY })
    const undone = await page.post(`/changes/${set.id}/undo`)
    assert.isBelow(undone.status(), 500)
    assert.lengthOf(await Entry.kept(user), 1)
  })

  test('a client learns which entry the day has', async ({ client, assert }) => {
    const user = await createUser()
    const first = await factory.create(user, daily)
    const api = await apiOf(client, user, ['journal:read', 'journal:write', 'private:read'])
    const response = await api.post('/api/v1/journal', { kind: 'daily', day: DAY })
    response.assertStatus(409)
    assert.include(response.body().message, `/journal/${first.id}`)
  })
})
