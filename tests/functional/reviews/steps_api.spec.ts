import { test } from '@japa/runner'
import { apiOf } from '#tests/support/api'
import { sending } from '#tests/support/pages'
import { beginWeek } from '#tests/support/reviews'
import { createTask, createUser, freezeClock, freshWorld } from '#tests/support/world'

const scopes = ['reviews:read', 'reviews:write', 'private:read'] as const

test.group('Reviews | API', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a week is begun, gone through and finished', async ({ client, assert }) => {
    const user = await createUser()
    await createTask(user)
    const api = await apiOf(client, user, [...scopes])
    const input = { kind: 'weekly', starts_on: '2026-11-18' }
    const review = (await api.post('/api/v1/reviews', input)).body()
    assert.equal(review.starts_on, '2026-11-16')
    ;(await api.post('/api/v1/reviews', input)).assertStatus(409)
    const path = `/api/v1/reviews/${review.id}`
    assert.deepInclude((await api.get(`${path}/steps`)).body()[0], {
      ...{ name: 'inbox', count_before: 1, count_now: 1, count_after: null },
    })
    ;(await api.post(`${path}/completion`)).assertStatus(422)
    ;(await api.post(`${path}/steps/inbox/completion`, {})).assertStatus(409)
    const left = await api.post(`${path}/steps/inbox/completion`, { leave: 1 })
    assert.deepInclude(left.body(), { name: 'inbox', count_after: 1 })
    for (const { name } of (await api.get(`${path}/steps`)).body().slice(1)) {
      ;(await api.post(`${path}/steps/${name}/completion`, {})).assertStatus(200)
    }
    assert.isNotNull((await api.post(`${path}/completion`)).body().finished_at)
    await api.delete(`${path}/steps/inbox/completion`)
    assert.isNull((await api.get(path)).body().finished_at)
  })

  test('a draft tells a token only of what it may read', async ({ client, assert }) => {
    const user = await createUser()
    await createTask(user, { title: 'Known to few', status: 'done', closedOn: '2026-11-18' })
    const review = await beginWeek(user)
    const draft = async (...more: Array<'tasks:read'>) => {
      const api = await apiOf(client, user, [...scopes, ...more])
      return (await api.get(`/api/v1/reviews/${review.id}/draft`)).body().well
    }
    assert.equal(await draft(), '')
    assert.include(await draft('tasks:read'), 'Known to few')
  })

  test('a day’s log is drafted from what happened, and gets what is new below what stands', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const page = sending(client, user)
    const done = (title: string) =>
      createTask(user, { title, status: 'done', closedOn: '2026-11-20' })
    await done('First')
    const api = await apiOf(client, user, ['journal:read', 'journal:write', 'private:read'])
    const path = '/api/v1/journal_drafts/2026-11-20'
    assert.deepEqual((await api.get(path)).body(), { entry_id: null, text: '' })
    await page.post('/days/2026-11-20/entry')
    const all = ['journal:read', 'journal:write', 'private:read', 'tasks:read'] as const
    const reader = await apiOf(client, user, [...all])
    const { entry_id: id, text } = (await reader.get(path)).body()
    assert.equal(text, '')
    await done('Second')
    assert.include((await reader.get(path)).body().text, 'Second')
    const kept = (await reader.post(path)).body()
    assert.equal(kept.id, id)
    assert.include(kept.body, 'First')
    assert.include(kept.body, 'Second')
  })
})
