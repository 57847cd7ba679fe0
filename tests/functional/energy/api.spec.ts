import { test } from '@japa/runner'
import operations from '#api/v1/energy'
import EnergyCheckIn from '#models/energy_check_in'
import factory from '#database/factories/energy_check_in_factory'
import { apiOf } from '#tests/support/api'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

/** What the contract gives as an example. */
const example: any = operations.find(({ name }) => name === 'energy.store')!.body!.example

test.group('Energy | API', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('an energy check in is created, read, replaced, changed and put into the trash', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const api = await apiOf(client, user, ['energy:read', 'energy:write', 'private:read'])
    const created = await api.post('/api/v1/energy', example)
    created.assertStatus(201)
    assert.deepInclude(created.body(), example)
    const path = created.header('location')!
    assert.deepEqual((await api.get(path)).body(), created.body())

    const replaced = await api.put(path, { ...example, note: 'Another name' })
    assert.equal(replaced.body().note, 'Another name')
    const changed = await api.patch(path, { note: 'A third name' })
    assert.deepInclude(changed.body(), { ...example, note: 'A third name' })
    ;(await api.delete(path)).assertStatus(204)
    ;(await api.get(path)).assertStatus(404)
    assert.lengthOf(await EnergyCheckIn.of(user), 1)
  })

  test('a list is in order, and narrowed by words', async ({ client, assert }) => {
    const user = await createUser()
    for (const note of ['übrig', 'Anfang', 'Zuletzt']) {
      await factory.create(user, { note })
    }
    const api = await apiOf(client, user, ['energy:read', 'private:read'])
    const names = async (query: string) =>
      (await api.get(`/api/v1/energy?${query}`)).body().map((one: any) => one.note)
    assert.deepEqual(await names('sort=note'), ['Anfang', 'übrig', 'Zuletzt'])
    assert.deepEqual(await names('filter[q]=UBR'), ['übrig'])
  })

  test('what does not fit is refused by name', async ({ client, assert }) => {
    const user = await createUser()
    const api = await apiOf(client, user, ['energy:write', 'private:read'])
    const response = await api.post('/api/v1/energy', { ...example, note: '' })
    response.assertStatus(422)
    assert.equal(response.body().errors[0].field, '/note')
    assert.lengthOf(await EnergyCheckIn.of(user), 0)
  })
})
