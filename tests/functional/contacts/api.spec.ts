import { test } from '@japa/runner'
import operations from '#api/v1/contacts'
import Contact from '#models/contact'
import factory from '#database/factories/contact_factory'
import { apiOf } from '#tests/support/api'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

/** What the contract gives as an example. */
const example: any = operations.find(({ name }) => name === 'contacts.store')!.body!.example

test.group('Contacts | API', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a contact is created, read, replaced, changed and put into the trash', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const api = await apiOf(client, user, ['contacts:read', 'contacts:write'])
    const created = await api.post('/api/v1/contacts', example)
    created.assertStatus(201)
    assert.deepInclude(created.body(), example)
    const path = created.header('location')!
    assert.deepEqual((await api.get(path)).body(), created.body())

    const replaced = await api.put(path, { ...example, full_name: 'Another name' })
    assert.equal(replaced.body().full_name, 'Another name')
    const changed = await api.patch(path, { full_name: 'A third name' })
    assert.deepInclude(changed.body(), { ...example, full_name: 'A third name' })
    ;(await api.delete(path)).assertStatus(204)
    ;(await api.get(path)).assertStatus(404)
    assert.lengthOf(await Contact.of(user), 1)
  })

  test('a list is in order, and narrowed by words', async ({ client, assert }) => {
    const user = await createUser()
    for (const fullName of ['übrig', 'Anfang', 'Zuletzt']) {
      await factory.create(user, { fullName })
    }
    const api = await apiOf(client, user, ['contacts:read'])
    const names = async (query: string) =>
      (await api.get(`/api/v1/contacts?${query}`)).body().map((one: any) => one.full_name)
    assert.deepEqual(await names('sort=full_name'), ['Anfang', 'übrig', 'Zuletzt'])
    assert.deepEqual(await names('filter[q]=UBR'), ['übrig'])
  })

  test('what does not fit is refused by name', async ({ client, assert }) => {
    const user = await createUser()
    const api = await apiOf(client, user, ['contacts:write'])
    const response = await api.post('/api/v1/contacts', { ...example, full_name: '' })
    response.assertStatus(422)
    assert.equal(response.body().errors[0].field, '/full_name')
    assert.lengthOf(await Contact.of(user), 0)
  })
})
