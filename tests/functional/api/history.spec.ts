import { test } from '@japa/runner'
import ChangeSet from '#models/change_set'
import Task from '#models/task'
import { apiOf } from '#tests/support/api'
import {
  changing,
  createProject,
  createTask,
  createUser,
  freezeClock,
  freshWorld,
} from '#tests/support/world'

test.group('API | History and trash', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a change is taken back, and done again', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user, { title: 'Call Ana' })
    const api = await apiOf(client, user)
    await api.post(`/api/tasks/${task.id}/completion`)

    const [latest] = (await api.get('/api/history')).body()
    assert.include(latest, { what: '“Call Ana” is done', via: 'api', can_undo: true })
    const undone = await api.post(`/api/history/${latest.id}/undo`)
    undone.assertStatus(201)
    assert.equal((await task.refresh()).status, 'open')
    assert.include((await api.get(`/api/history/${latest.id}`)).body(), {
      undone: true,
      can_undo: false,
    })
    const again = await api.post(`${undone.header('location')}/undo`)
    again.assertStatus(201)
    assert.equal((await task.refresh()).status, 'done')
  })

  test('an undo that would overwrite later work names it and writes only when forced', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const task = await createTask(user, { title: 'Call Ana' })
    const api = await apiOf(client, user)
    await api.patch(`/api/tasks/${task.id}`, { priority: 'high' })
    const [set] = (await api.get('/api/history')).body()
    await api.patch(`/api/tasks/${task.id}`, { priority: 'low' })

    const refused = await api.post(`/api/history/${set.id}/undo`)
    refused.assertStatus(409)
    assert.equal(refused.body().errors[0].field, `/task/${task.id}/priority`)
    assert.equal((await task.refresh()).priority, 1)
    ;(await api.post(`/api/history/${set.id}/undo?force=true`)).assertStatus(201)
    assert.equal((await task.refresh()).priority, 0)
    ;(await api.post(`/api/history/${set.id}/undo`)).assertStatus(409)
  })

  test('what is long ago can no longer be taken back', async ({ client }) => {
    const user = await createUser()
    const api = await apiOf(client, user)
    await createTask(user)
    const [set] = (await api.get('/api/history')).body()
    await ChangeSet.query().where('id', set.id).update({ created_at: '2026-01-01T00:00:00.000Z' })
    ;(await api.post(`/api/history/${set.id}/undo`)).assertStatus(410)
  })

  test('an undo sent twice with one key is one undo', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user)
    const api = await apiOf(client, user)
    await api.post(`/api/tasks/${task.id}/completion`)
    const [set] = (await api.get('/api/history')).body()
    const key = { 'Idempotency-Key': 'undo-1' }
    const first = await api.post(`/api/history/${set.id}/undo`, undefined, key)
    const second = await api.post(`/api/history/${set.id}/undo`, undefined, key)
    assert.deepEqual(second.body(), first.body())
    second.assertStatus(201)
  })

  test('a task comes out of the trash, and says what it had to leave behind', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const project = await createProject(user, { name: 'Website' })
    const task = await createTask(user, { title: 'Call Ana', projectId: project.id })
    const api = await apiOf(client, user)
    await api.delete(`/api/tasks/${task.id}`)
    await api.delete(`/api/projects/${project.id}`)
    const trash = (await api.get('/api/trash')).body()
    assert.containSubset(trash, [{ type: 'project', title: 'Website', tasks: 1 }])
    const restored = await api.post(`/api/trash/task/${task.id}/restoration`)
    restored.assertStatus(200)
    assert.deepEqual(restored.body(), {
      type: 'task',
      id: task.id,
      title: 'Call Ana',
      lost: 'project',
    })
    assert.isFalse((await task.refresh()).isTrashed)
    ;(await api.post(`/api/trash/task/${task.id}/restoration`)).assertStatus(404)
  })

  test('a section can’t come back without its project, and stays in the trash', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const project = await createProject(user)
    const api = await apiOf(client, user)
    const { id } = (await api.post('/api/sections', { name: 'A', project_id: project.id })).body()
    await api.delete(`/api/sections/${id}`)
    await changing(user, (change) => project.trash(change, project.createdAt.minus({ hours: 1 })))
    const refused = await api.post(`/api/trash/section/${id}/restoration`)
    refused.assertStatus(409)
    assert.include(refused.body().message, 'Restore the project first')
  })

  test('one thing is deleted for good, and then everything', async ({ client, assert }) => {
    const user = await createUser()
    const [one, two] = [await createTask(user), await createTask(user)]
    const theirs = await createTask(await createUser(), { trashedAt: one.createdAt })
    const api = await apiOf(client, user)
    for (const { id } of [one, two]) await api.delete(`/api/tasks/${id}`)
    ;(await api.delete(`/api/trash/task/${one.id}`)).assertStatus(204)
    assert.isNull(await Task.find(one.id))
    ;(await api.delete(`/api/trash/task/${theirs.id}`)).assertStatus(404)
    ;(await api.delete('/api/trash')).assertStatus(204)
    assert.isNull(await Task.find(two.id))
    assert.isNotNull(await Task.find(theirs.id))
    assert.lengthOf((await api.get('/api/trash')).body(), 0)
  })

  test('a token sees and takes back nothing of areas that it can’t enter', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const task = await createTask(user)
    await (await apiOf(client, user)).delete(`/api/tasks/${task.id}`)
    const [set] = (await (await apiOf(client, user)).get('/api/history')).body()

    const blind = await apiOf(client, user, ['changes:read', 'changes:write'])
    assert.deepEqual((await blind.get('/api/history')).body(), [])
    assert.deepEqual((await blind.get('/api/trash')).body(), [])
    ;(await blind.get(`/api/history/${set.id}`)).assertStatus(404)
    const reading = await apiOf(client, user, ['changes:read', 'changes:write', 'tasks:read'])
    ;(await reading.post(`/api/history/${set.id}/undo`)).assertStatus(403)
    ;(await reading.post(`/api/trash/task/${task.id}/restoration`)).assertStatus(403)
    ;(await reading.delete(`/api/trash/task/${task.id}`)).assertStatus(403)
    ;(await reading.delete('/api/trash')).assertStatus(403)
    assert.isTrue((await task.refresh()).isTrashed)
  })
})
