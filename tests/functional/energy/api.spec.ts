import { test } from '@japa/runner'
import operations from '#api/v1/energy'
import EnergyCheckIn from '#models/energy_check_in'
import factory from '#database/factories/energy_check_in_factory'
import { apiOf } from '#tests/support/api'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

/** What the contract gives as an example. */
const example: any = operations.find(({ name }) => name === 'energy.store')!.body!.example
const scopes = ['energy:read', 'energy:write', 'private:read'] as const

test.group('Energy | API', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a check-in is created, read, replaced, changed and put into the trash', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const api = await apiOf(client, user, [...scopes])
    const created = await api.post('/api/v1/energy', example)
    created.assertStatus(201)
    assert.deepInclude(created.body(), { ...example, felt_on: '2026-11-20', felt_time: '09:00' })
    const path = created.header('location')!
    assert.deepEqual((await api.get(path)).body(), created.body())

    const replaced = await api.put(path, { energy: 2 })
    assert.deepInclude(replaced.body(), { energy: 2, engagement: null, note: '', doing: null })
    assert.equal(replaced.body().title, 'Energy 2 · 20 Nov 2026, 09:00')
    const engaged = await api.put(`${path}/engagement`, { engagement: 5 })
    assert.deepInclude(engaged.body(), { energy: 2, engagement: 5 })
    const changed = await api.patch(path, { note: 'Slept badly' })
    assert.deepInclude(changed.body(), { title: 'Slept badly', energy: 2, engagement: 5 })
    ;(await api.delete(path)).assertStatus(204)
    ;(await api.get(path)).assertStatus(404)
    assert.lengthOf(await EnergyCheckIn.of(user), 1)
  })

  test('without a moment it is now, on the clock of the person', async ({ client, assert }) => {
    const api = await apiOf(client, await createUser({ timeZone: 'Asia/Tokyo' }), [...scopes])
    const made = (await api.post('/api/v1/energy', { energy: 4 })).body()
    assert.deepInclude(made, { felt_at: '2026-11-20T08:00:00.000Z', felt_time: '17:00' })
  })

  test('a list is in order, the newest first, and narrowed', async ({ client, assert }) => {
    const user = await createUser()
    const told: Array<[string, number]> = [
      ['übrig', 2],
      ['Anfang', 4],
    ]
    for (const [title, energy] of told) await factory.create(user, { title, energy })
    await factory.create(user, { title: 'Gestern', feltOn: '2026-11-19', energy: 4 })
    const api = await apiOf(client, user, [...scopes])
    const names = async (query: string) =>
      (await api.get(`/api/v1/energy?${query}`)).body().map((one: any) => one.title)
    assert.deepEqual(await names('sort=title'), ['Anfang', 'Gestern', 'übrig'])
    assert.deepEqual(await names('filter[q]=UBR'), ['übrig'])
    assert.deepEqual(await names('filter[energy]=4&filter[from]=2026-11-20'), ['Anfang'])
    assert.deepEqual(await names('filter[to]=2026-11-19'), ['Gestern'])
  })

  test('what does not fit is refused by name', async ({ client, assert }) => {
    const user = await createUser()
    const api = await apiOf(client, user, [...scopes])
    const wrong: Array<[string, unknown]> = [
      ['energy', 0],
      ['energy', 6],
      ['energy', null],
      ['engagement', 2.5],
      ['felt_at', 'this morning'],
      ['felt_at', '2026-11-20T09:00:00Z'],
      ['note', 'x'.repeat(201)],
    ]
    for (const [field, value] of wrong) {
      const response = await api.post('/api/v1/energy', { ...example, [field]: value })
      response.assertStatus(422)
      assert.equal(response.body().errors[0].field, `/${field}`)
    }
    assert.lengthOf(await EnergyCheckIn.of(user), 0)
  })
})
