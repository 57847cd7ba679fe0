import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import Item from '#models/item'
import SharedItem from '#models/shared_item'
import { apiOf } from '#tests/support/api'
import { sending } from '#tests/support/pages'
import { countQueries } from '#tests/support/queries'
import { newActs, newTrail } from '#tests/support/trail'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

const FORM = {
  name: 'Arrival',
  kind: 'film',
  year: '2016',
  description: 'A linguist learns a language.',
  people: 'Denis Villeneuve\nAmy Adams (actor)',
}

test.group('The shared library', (group) => {
  freshWorld(group)
  freezeClock(group)
  newTrail(group)

  test('a title is found by its people and taken once', async ({ client, assert }) => {
    const admin = sending(client, await createUser({ isAdmin: true }))
    await admin.post('/admin/library', FORM)
    const shared = await SharedItem.query().firstOrFail()

    const user = await createUser()
    const page = sending(client, user)
    ;(await page.get('/library/shared?q=amy+adams')).assertTextIncludes('Arrival')
    assert.notInclude((await page.get('/library/shared?q=nobody')).text(), 'Arrival')
    for (let time = 0; time < 2; time++) await page.post(`/library/shared/${shared.id}/copy`)
    const [item, ...more] = await Item.of(user)
    assert.lengthOf(more, 0)
    assert.include(item.$attributes, { name: 'Arrival', status: 'wanted', sharedItemId: shared.id })
    assert.deepEqual(item.people, [
      { name: 'Denis Villeneuve', part: 'director' },
      { name: 'Amy Adams', part: 'actor' },
    ])

    // out of the trash rather than a second time
    await page.delete(`/library/${item.id}`)
    await page.post(`/library/shared/${shared.id}/copy`)
    assert.lengthOf(await Item.kept(user), 1)
    assert.lengthOf(await Item.of(user), 1)
  })

  test('withdrawn it is gone for all but administrators, and stays with who took it', async ({
    client,
    assert,
  }) => {
    const admin = sending(client, await createUser({ isAdmin: true }))
    await admin.post('/admin/library', FORM)
    const { id } = await SharedItem.query().firstOrFail()
    const user = await createUser()
    const page = sending(client, user)
    await page.post(`/library/shared/${id}/copy`)
    await admin.post(`/admin/library/${id}/withdrawal`)
    ;(await page.get(`/library/shared/${id}`)).assertStatus(404)
    ;(await page.post(`/library/shared/${id}/copy`)).assertStatus(404)
    ;(await admin.get('/admin/library?withdrawn=1')).assertTextIncludes('Arrival')
    assert.lengthOf(await Item.kept(user), 1)
    await admin.delete(`/admin/library/${id}/withdrawal`)
    ;(await page.get(`/library/shared/${id}`)).assertStatus(200)
    assert.deepEqual(
      (await newActs()).map(({ act }) => act),
      ['shared_item_added', 'shared_item_withdrawn', 'shared_item_restored']
    )
  })

  test('an edit of what was changed meanwhile is refused and kept in the form', async ({
    client,
    assert,
  }) => {
    const admin = sending(client, await createUser({ isAdmin: true }))
    await admin.post('/admin/library', FORM)
    const { id } = await SharedItem.query().firstOrFail()
    const form = (name: string) => ({ ...FORM, name, version: '1' })
    await admin.put(`/admin/library/${id}`, form('First'))
    const late = await admin.put(`/admin/library/${id}`, form('Second'))
    late.assertStatus(409)
    late.assertTextIncludes('Second')
    assert.equal((await SharedItem.findOrFail(id)).name, 'First')
  })

  test('merged categories carry their titles over, deleted ones leave them', async ({
    client,
    assert,
  }) => {
    const admin = sending(client, await createUser({ isAdmin: true }))
    for (const name of ['SciFi', 'Science fiction', 'Other']) {
      await admin.post('/admin/categories', { name })
    }
    ;(await admin.post('/admin/categories', { name: 'SCIFI' })).assertStatus(422)
    const [one, two] = (await db.from('categories').orderBy('id')).map(({ id }) => id)
    await admin.post('/admin/library', { ...FORM, category_id: String(one) })
    const page = sending(client, await createUser())
    await admin.post(`/admin/categories/${one}/merge`, { into_id: String(two) })
    const { id, categoryId } = await SharedItem.query().firstOrFail()
    assert.equal(categoryId, two)
    ;(await page.get(`/library/shared/${id}`)).assertTextIncludes('Science fiction')
    ;(await admin.get(`/admin/categories/${one}/edit`)).assertStatus(404)
    await admin.delete(`/admin/categories/${two}`)
    assert.isNull((await SharedItem.findOrFail(id)).categoryId)
  })

  test('the API lists, narrows and takes titles', async ({ client, assert }) => {
    const admin = sending(client, await createUser({ isAdmin: true }))
    await admin.post('/admin/library', FORM)
    await admin.post('/admin/library', { ...FORM, name: 'Walden', kind: 'book', people: 'Thoreau' })
    const user = await createUser()
    const api = await apiOf(client, user, ['items:read', 'items:write'])
    const books = (await api.get('/api/v1/shared_items?filter[kind]=book')).body()
    assert.deepInclude(books[0], { name: 'Walden', item_id: null })
    const taken = await api.post(`/api/v1/shared_items/${books[0].id}/take`)
    assert.include(taken.body(), { name: 'Walden', shared_item_id: books[0].id })
    assert.equal(
      (await api.get('/api/v1/shared_items?limit=1&fields=name')).body()[0].name,
      'Arrival'
    )
  })

  test('a long list asks the database no more than a short one', async ({ client, assert }) => {
    const user = await createUser()
    const admin = sending(client, await createUser({ isAdmin: true }))
    const visit = () => countQueries(() => sending(client, user).get('/library/shared'))
    await admin.post('/admin/library', FORM)
    const few = await visit()
    for (let at = 0; at < 9; at++) await admin.post('/admin/library', { ...FORM, name: `${at}` })
    assert.isAtMost(await visit(), few)
    assert.isAtMost(few, 12)
  })
})
