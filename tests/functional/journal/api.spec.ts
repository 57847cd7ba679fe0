import { test } from '@japa/runner'
import operations from '#api/v1/journal'
import Entry from '#models/entry'
import factory from '#database/factories/entry_factory'
import { apiOf } from '#tests/support/api'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

/** What the contract gives as an example. */
const example: any = operations.find(({ name }) => name === 'journal.store')!.body!.example

test.group('Journal | API', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('an entry is created, read, replaced, changed and put into the trash', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const api = await apiOf(client, user, ['journal:read', 'journal:write', 'private:read'])
    const created = await api.post('/api/v1/journal', example)
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
    assert.lengthOf(await Entry.of(user), 1)
  })

  test('a list is in order, and narrowed by words', async ({ client, assert }) => {
    const user = await createUser()
    for (const title of ['übrig', 'Anfang', 'Zuletzt']) {
      await factory.create(user, { title })
    }
    const api = await apiOf(client, user, ['journal:read', 'private:read'])
    const names = async (query: string) =>
      (await api.get(`/api/v1/journal?${query}`)).body().map((one: any) => one.title)
    assert.deepEqual(await names('sort=title'), ['Anfang', 'übrig', 'Zuletzt'])
    assert.deepEqual(await names('filter[q]=UBR'), ['übrig'])
  })

  test('what does not fit is refused by name', async ({ client, assert }) => {
    const user = await createUser()
    const api = await apiOf(client, user, ['journal:write', 'private:read'])
    const response = await api.post('/api/v1/journal', { ...example, kind: 'poem' })
    response.assertStatus(422)
    assert.equal(response.body().errors[0].field, '/kind')
    assert.lengthOf(await Entry.of(user), 0)
  })

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
