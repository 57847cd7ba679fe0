import { test } from '@japa/runner'
import operations from '#api/v1/feedback'
import Remark from '#models/remark'
import factory from '#database/factories/remark_factory'
import { apiOf } from '#tests/support/api'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

/** What the contract gives as an example. */
const example: any = operations.find(({ name }) => name === 'feedback.store')!.body!.example

test.group('Feedback | API', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a remark is created, read, replaced, changed and put into the trash', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const api = await apiOf(client, user, ['feedback:read', 'feedback:write', 'private:read'])
    const created = await api.post('/api/v1/feedback', example)
    created.assertStatus(201)
    assert.deepInclude(created.body(), example)
    const path = created.header('location')!
    assert.deepEqual((await api.get(path)).body(), created.body())

    const replaced = await api.put(path, { ...example, said: 'Another name' })
    assert.equal(replaced.body().said, 'Another name')
    const changed = await api.patch(path, { said: 'A third name' })
    assert.deepInclude(changed.body(), { ...example, said: 'A third name' })
    ;(await api.delete(path)).assertStatus(204)
    ;(await api.get(path)).assertStatus(404)
    assert.lengthOf(await Remark.of(user), 1)
  })

  test('a list is in order, and narrowed by words', async ({ client, assert }) => {
    const user = await createUser()
    for (const said of ['übrig', 'Anfang', 'Zuletzt']) {
      await factory.create(user, { said })
    }
    const api = await apiOf(client, user, ['feedback:read', 'private:read'])
    const names = async (query: string) =>
      (await api.get(`/api/v1/feedback?${query}`)).body().map((one: any) => one.said)
    assert.deepEqual(await names('sort=said'), ['Anfang', 'übrig', 'Zuletzt'])
    assert.deepEqual(await names('filter[q]=UBR'), ['übrig'])
  })

  test('what does not fit is refused by name', async ({ client, assert }) => {
    const user = await createUser()
    const api = await apiOf(client, user, ['feedback:write', 'private:read'])
    const response = await api.post('/api/v1/feedback', { ...example, said: '' })
    response.assertStatus(422)
    assert.equal(response.body().errors[0].field, '/said')
    assert.lengthOf(await Remark.of(user), 0)
  })
})
