import { test } from '@japa/runner'
import Item from '#models/item'
import items from '#database/factories/item_factory'
import ChangeSet from '#models/change_set'
import { apiOf } from '#tests/support/api'
import { sending } from '#tests/support/pages'
import { queriesOf } from '#tests/support/queries'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

test.group('API | What is read again and again is kept', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('an item that was read is answered without asking for it again', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const path = `/api/v1/items/${(await items.create(user)).id}`
    const api = await apiOf(client, user)
    const read = async (more = '') => {
      let response: any
      const queries = await queriesOf(async () => (response = await api.get(path + more)))
      return { response, asked: queries.filter((sql) => /\bitems\b/.test(sql)).length }
    }

    const first = await read()
    first.response.assertHeader('x-cache', 'miss')
    assert.equal(first.asked, 1)
    const second = await read()
    second.response.assertHeader('x-cache', 'hit')
    assert.equal(second.asked, 0)
    assert.deepEqual(second.response.body(), first.response.body())
    assert.equal(second.response.header('etag'), first.response.header('etag'))

    const fresh = await api.get(path, { headers: { 'Cache-Control': 'no-cache' } })
    fresh.assertHeader('x-cache', 'miss')

    const part = await read('?fields=name')
    part.response.assertHeader('x-cache', 'hit')
    assert.deepEqual(part.response.body(), { name: first.response.body().name })
  })

  test('a write by any door is seen at once', async ({ client, assert }) => {
    const user = await createUser()
    const { id } = await items.create(user, { name: 'As it was' })
    const path = `/api/v1/items/${id}`
    const api = await apiOf(client, user)
    const page = sending(client, user)
    const form = async (name: string) => {
      const { version } = await Item.findOrFail(id)
      return { ...items.form, name, version: String(version) }
    }
    const doors: Record<string, () => Promise<unknown>> = {
      'the API': () => api.patch(path, { name: 'the API' }),
      'a batch': () =>
        api.post('/api/v1/batch', {
          operations: [{ method: 'PATCH', path: `/items/${id}`, body: { name: 'a batch' } }],
        }),
      'a page': async () => page.put(`/library/${id}`, await form('a page')),
    }
    for (const [name, write] of Object.entries(doors)) {
      await api.get(path)
      ;(await api.get(path)).assertHeader('x-cache', 'hit')
      await write()
      const response = await api.get(path)
      assert.equal(response.body().name, name)
      response.assertHeader('x-cache', 'miss')
    }

    const last = await ChangeSet.of(user).orderBy('seq', 'desc').firstOrFail()
    await page.post(`/changes/${last.id}/undo`)
    assert.equal((await api.get(path)).body().name, 'a batch')
    await page.delete(`/library/${id}`)
    ;(await api.get(path)).assertStatus(404)
    await page.post(`/trash/item/${id}/restoration`)
    assert.equal((await api.get(path)).body().name, 'a batch')
  })

  test('what is kept for one person is there for nobody else', async ({ client }) => {
    const user = await createUser()
    const path = `/api/v1/items/${(await items.create(user)).id}`
    const mine = await apiOf(client, user)
    await mine.get(path)
    ;(await mine.get(path)).assertHeader('x-cache', 'hit')
    const theirs = await apiOf(client, await createUser())
    ;(await theirs.get(path)).assertStatus(404)
    ;(await theirs.get(path)).assertStatus(404)
  })

  test('within a batch one reads what the batch has written', async ({ client, assert }) => {
    const user = await createUser()
    const { id } = await items.create(user, { name: 'As it was' })
    const api = await apiOf(client, user)
    await api.get(`/api/v1/items/${id}`)
    const response = await api.post('/api/v1/batch', {
      operations: [
        { method: 'PATCH', path: `/items/${id}`, body: { name: 'As it is' } },
        { method: 'GET', path: `/items/${id}` },
      ],
    })
    assert.equal(response.body()[1].body.name, 'As it is')
  })
})
