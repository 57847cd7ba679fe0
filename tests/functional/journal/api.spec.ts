import { test } from '@japa/runner'
import operations from '#api/v1/journal'
import factory from '#database/factories/entry_factory'
import { apiOf } from '#tests/support/api'
import { areaApi } from '#tests/support/area_api'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

areaApi('journal', ['kind', 'poem'])

/** What the contract gives as an example. */
const example: any = operations.find(({ name }) => name === 'journal.store')!.body!.example

test.group('Journal | API', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a token without private:read reads nothing of it', async ({ client, assert }) => {
    const user = await createUser()
    const entry = await factory.create(user, { title: 'Kept to myself' })
    const api = await apiOf(client, user, ['journal:read', 'journal:write', 'changes:read'])
    for (const path of ['journal', `journal/${entry.id}`, 'learnings', `learnings/${entry.id}`]) {
      ;(await api.get(`/api/v1/${path}`)).assertStatus(403)
    }
    for (const path of ['changes', 'history', 'trash']) {
      assert.notInclude((await api.get(`/api/v1/${path}`)).text(), 'Kept to myself', path)
    }
  })

  test('learnings are entries of their kind, and nothing else is one', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const thought = await factory.create(user, { kind: 'reflection' })
    const api = await apiOf(client, user, ['journal:read', 'journal:write', 'private:read'])
    const { kind: _, ...learning } = example
    const created = await api.post('/api/learnings', learning)
    created.assertStatus(201)
    assert.equal(created.body().kind, 'learning')
    assert.lengthOf((await api.get('/api/v1/learnings')).body(), 1)
    assert.lengthOf((await api.get('/api/v1/journal')).body(), 2)
    ;(await api.get(`/api/v1/learnings/${thought.id}`)).assertStatus(404)
    ;(await api.patch(`/api/v1/learnings/${thought.id}`, { title: 'x' })).assertStatus(404)
    ;(await api.delete(`/api/v1/learnings/${thought.id}`)).assertStatus(404)
  })
})
