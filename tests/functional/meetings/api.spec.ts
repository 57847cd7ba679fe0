import { test } from '@japa/runner'
import operations from '#api/v1/meetings'
import Meeting from '#models/meeting'
import factory from '#database/factories/meeting_factory'
import { apiOf } from '#tests/support/api'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

/** What the contract gives as an example. */
const example: any = operations.find(({ name }) => name === 'meetings.store')!.body!.example

test.group('Meetings | API', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a meeting is created, read, replaced, changed and put into the trash', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const api = await apiOf(client, user, ['meetings:read', 'meetings:write'])
    const created = await api.post('/api/v1/meetings', example)
    created.assertStatus(201)
    assert.deepInclude(created.body(), example)
    const path = created.header('location')!
    assert.deepEqual((await api.get(path)).body(), created.body())

    const replaced = await api.put(path, { ...example, title: 'Another name' })
    assert.equal(replaced.body().title, 'Another name')
    const changed = await api.patch(path, { title: 'A third name' })
    assert.deepInclude(changed.body(), { ...example, title: 'A third name' })
    ;(await api.delete(path)).assertStatus(204)
    ;(await api.get(path)).assertStatus(404)
    assert.lengthOf(await Meeting.of(user), 1)
  })

  test('a list is in order, and narrowed by words', async ({ client, assert }) => {
    const user = await createUser()
    for (const title of ['übrig', 'Anfang', 'Zuletzt']) {
      await factory.create(user, { title })
    }
    const api = await apiOf(client, user, ['meetings:read'])
    const names = async (query: string) =>
      (await api.get(`/api/v1/meetings?${query}`)).body().map((one: any) => one.title)
    assert.deepEqual(await names('sort=title'), ['Anfang', 'übrig', 'Zuletzt'])
    assert.deepEqual(await names('filter[q]=UBR'), ['übrig'])
  })

  test('what does not fit is refused by name', async ({ client, assert }) => {
    const user = await createUser()
    const api = await apiOf(client, user, ['meetings:write'])
    const response = await api.post('/api/v1/meetings', { ...example, title: '' })
    response.assertStatus(422)
    assert.equal(response.body().errors[0].field, '/title')
    assert.lengthOf(await Meeting.of(user), 0)
  })
})
