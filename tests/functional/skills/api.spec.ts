import { test } from '@japa/runner'
import operations from '#api/v1/skills'
import Skill from '#models/skill'
import factory from '#database/factories/skill_factory'
import { apiOf } from '#tests/support/api'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

/** What the contract gives as an example. */
const example: any = operations.find(({ name }) => name === 'skills.store')!.body!.example

test.group('Skills | API', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a skill is created, read, replaced, changed and put into the trash', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const api = await apiOf(client, user, ['skills:read', 'skills:write'])
    const created = await api.post('/api/v1/skills', example)
    created.assertStatus(201)
    assert.deepInclude(created.body(), example)
    const path = created.header('location')!
    assert.deepEqual((await api.get(path)).body(), created.body())

    const replaced = await api.put(path, { ...example, name: 'Another name' })
    assert.equal(replaced.body().name, 'Another name')
    const changed = await api.patch(path, { name: 'A third name' })
    assert.deepInclude(changed.body(), { ...example, name: 'A third name' })
    ;(await api.delete(path)).assertStatus(204)
    ;(await api.get(path)).assertStatus(404)
    assert.lengthOf(await Skill.of(user), 1)
  })

  test('a list is in order, and narrowed by words', async ({ client, assert }) => {
    const user = await createUser()
    for (const name of ['übrig', 'Anfang', 'Zuletzt']) {
      await factory.create(user, { name })
    }
    const api = await apiOf(client, user, ['skills:read'])
    const names = async (query: string) =>
      (await api.get(`/api/v1/skills?${query}`)).body().map((one: any) => one.name)
    assert.deepEqual(await names('sort=name'), ['Anfang', 'übrig', 'Zuletzt'])
    assert.deepEqual(await names('filter[q]=UBR'), ['übrig'])
  })

  test('what does not fit is refused by name', async ({ client, assert }) => {
    const user = await createUser()
    const api = await apiOf(client, user, ['skills:write'])
    const response = await api.post('/api/v1/skills', { ...example, name: '' })
    response.assertStatus(422)
    assert.equal(response.body().errors[0].field, '/name')
    assert.lengthOf(await Skill.of(user), 0)
  })
})
