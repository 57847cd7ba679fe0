import { test } from '@japa/runner'
import ChangeSet from '#models/change_set'
import Project from '#models/project'
import Task from '#models/task'
import { apiOf } from '#tests/support/api'
import {
  createProject,
  createTask,
  createUser,
  freezeClock,
  freshWorld,
} from '#tests/support/world'

const titles = (response: any) => response.body().map(({ title }: any) => title)

test.group('API | What can be done to a task', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a task is completed, opened, dropped and taken up again', async ({ client, assert }) => {
    const user = await createUser()
    const { id } = await createTask(user)
    const api = await apiOf(client, user)
    const done = (await api.post(`/api/tasks/${id}/completion`)).body()
    assert.deepInclude(done, {
      status: 'done',
      closed_on: '2026-11-20',
      closed_at: '2026-11-20T08:00:00.000Z',
    })
    const open = (await api.delete(`/api/tasks/${id}/completion`)).body()
    assert.deepInclude(open, { status: 'open', closed_on: null })
    assert.equal((await api.post(`/api/tasks/${id}/drop`)).body().status, 'dropped')
    assert.equal((await api.delete(`/api/tasks/${id}/drop`)).body().status, 'open')
  })

  test('a task that repeats goes on, and leaves out what is skipped', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const api = await apiOf(client, user)
    const { id } = (
      await api.post('/api/tasks', {
        title: 'Water the plants',
        due_on: '2026-11-20',
        recurrence: 'FREQ=WEEKLY',
      })
    ).body()
    assert.equal((await api.post(`/api/tasks/${id}/skip`)).body().due_on, '2026-11-27')
    await api.post(`/api/tasks/${id}/completion`)
    const [next] = (await api.get('/api/tasks')).body()
    assert.deepInclude(next, { due_on: '2026-12-04', series_id: id, recurrence: 'FREQ=WEEKLY' })
    const once = await createTask(user)
    ;(await api.post(`/api/tasks/${once.id}/skip`)).assertStatus(409)
  })

  test('a task is planned, carried and put back', async ({ client, assert }) => {
    const user = await createUser()
    const { id } = await createTask(user, { plannedOn: '2026-11-19' })
    const api = await apiOf(client, user)
    const carried = (await api.post(`/api/tasks/${id}/carries`, { day: '2026-11-20' })).body()
    assert.deepInclude(carried, { planned_on: '2026-11-20', carried_count: 1 })
    assert.isNull((await api.post(`/api/tasks/${id}/carries`, { day: null })).body().planned_on)
    const planned = (await api.put(`/api/tasks/${id}/plan`, { day: '2026-11-23' })).body()
    assert.equal(planned.planned_on, '2026-11-23')
    assert.isNull((await api.delete(`/api/tasks/${id}/plan`)).body().planned_on)
    await api.post(`/api/tasks/${id}/completion`)
    ;(await api.post(`/api/tasks/${id}/carries`, { day: null })).assertStatus(409)
  })

  test('tasks go where they are put, in their list, another one, or a day', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const project = await createProject(user)
    const api = await apiOf(client, user)
    const ids: number[] = []
    for (const title of ['a', 'b', 'c']) {
      const sent = { title, planned_on: '2026-11-20' }
      ids.push((await api.post('/api/tasks', sent)).body().id)
    }
    const [a, b, c] = ids
    const list = '/api/tasks?sort=position&filter[project_id]=none'
    await api.put(`/api/tasks/${c}/position`, { before_id: a })
    assert.deepEqual(titles(await api.get(list)), ['c', 'a', 'b'])
    await api.put(`/api/tasks/${c}/position`, { after_id: b })
    assert.deepEqual(titles(await api.get(list)), ['a', 'b', 'c'])
    await api.put(`/api/tasks/${b}/position`, { project_id: project.id })
    assert.deepEqual(titles(await api.get(list)), ['a', 'c'])
    await api.put(`/api/tasks/${c}/position`, { list: 'plan', direction: 'top' })
    const day = '/api/tasks?sort=plan&filter[planned_on]=2026-11-20'
    assert.deepEqual(titles(await api.get(day)), ['c', 'a', 'b'])
  })

  test('steps are added, moved under another task and out again', async ({ client, assert }) => {
    const user = await createUser()
    const project = await createProject(user)
    const task = await createTask(user, { title: 'Report', projectId: project.id })
    const other = await createTask(user, { title: 'Other' })
    const api = await apiOf(client, user)
    const path = `/api/tasks/${task.id}/subtasks`
    const added = await api.post(path, { title: 'Numbers', tags: ['ana'] })
    added.assertStatus(201)
    const step = added.body()
    assert.deepInclude(step, { parent_id: task.id, project_id: project.id, tags: ['ana'] })
    assert.deepEqual(titles(await api.get(path)), ['Numbers'])

    const moved = await api.put(`/api/tasks/${step.id}/parent`, { parent_id: other.id })
    assert.deepInclude(moved.body(), { parent_id: other.id, project_id: null })
    const circle = await api.put(`/api/tasks/${other.id}/parent`, { parent_id: step.id })
    circle.assertStatus(422)
    assert.equal(circle.body().errors[0].field, '/parent_id')
    assert.isNull((await api.delete(`/api/tasks/${step.id}/parent`)).body().parent_id)
  })

  test('a task waits for another one, but not in a circle', async ({ client, assert }) => {
    const user = await createUser()
    const [one, two] = [await createTask(user), await createTask(user, { title: 'First' })]
    const api = await apiOf(client, user)
    const path = `/api/tasks/${one.id}/blockers`
    assert.isTrue((await api.post(path, { blocker_id: two.id })).body().blocked)
    assert.deepEqual(titles(await api.get(path)), ['First'])
    const circle = await api.post(`/api/tasks/${two.id}/blockers`, { blocker_id: one.id })
    circle.assertStatus(422)
    assert.isFalse((await api.delete(`${path}/${two.id}`)).body().blocked)
    ;(await api.delete(`${path}/${two.id}`)).assertStatus(404)
  })

  test('time is measured by one timer, added and taken off', async ({ client, assert }) => {
    const user = await createUser()
    const [one, two] = [await createTask(user), await createTask(user)]
    const api = await apiOf(client, user)
    const path = `/api/tasks/${one.id}`
    assert.isNotNull((await api.post(`${path}/timer`)).body().running_since)
    await api.post(`/api/tasks/${two.id}/timer`)
    assert.isNull((await api.get(path)).body().running_since)
    await api.delete(`/api/tasks/${two.id}/timer`)

    const added = await api.post(`${path}/time_entries`, { minutes: 25 })
    added.assertStatus(201)
    assert.equal((await api.get(path)).body().spent_seconds, 1500)
    const entries = (await api.get(`${path}/time_entries`)).body()
    assert.lengthOf(entries, 2)
    ;(await api.delete(`${path}/time_entries/${added.body().id}`)).assertStatus(204)
    assert.equal((await api.get(path)).body().spent_seconds, 0)
  })

  test('reminders are set, wait, are snoozed and put away', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user, { dueOn: '2026-11-24' })
    const api = await apiOf(client, user)
    const path = `/api/tasks/${task.id}/reminders`
    const set = await api.post(path, { on: '2026-11-23', at: '09:00' })
    set.assertStatus(201)
    assert.equal(set.body().remind_at, '2026-11-23T08:00:00.000Z')
    const before = (await api.post(path, { before_due: 1440 })).body()
    assert.equal(before.remind_at, '2026-11-23T08:00:00.000Z')
    for (const [field, body] of [
      ['/on', { on: '2026-11-19', at: '09:00' }],
      ['/at', { on: '2026-11-23' }],
    ] as const) {
      const refused = await api.post(path, body)
      refused.assertStatus(422)
      assert.equal(refused.body().errors[0].field, field)
    }
    assert.lengthOf((await api.get(path)).body(), 2)
    assert.lengthOf((await api.get('/api/reminders?filter[due]=true')).body(), 0)
    const snoozed = (await api.post(`${set.header('location')}/snooze`, { for: '10m' })).body()
    assert.equal(snoozed.remind_at, '2026-11-20T08:10:00.000Z')
    assert.isNotNull((await api.post(`${set.header('location')}/seen`)).body().seen_at)
    ;(await api.delete(`${path}/${before.id}`)).assertStatus(204)
  })

  test('a copy is open and has the same steps', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user, { title: 'Report' })
    const api = await apiOf(client, user)
    await api.post(`/api/tasks/${task.id}/subtasks`, { title: 'Numbers' })
    await api.post(`/api/tasks/${task.id}/completion`)
    const copy = await api.post(`/api/tasks/${task.id}/duplicates`)
    copy.assertStatus(201)
    assert.deepInclude(copy.body(), { title: 'Report', status: 'open', subtasks_count: 1 })
    assert.notEqual(copy.body().id, task.id)
  })

  test('words are read without being saved', async ({ client, assert }) => {
    const user = await createUser()
    await createProject(user, { name: 'Website relaunch' })
    const api = await apiOf(client, user)
    const text = 'Call Ana tomorrow 3pm #Website @phone !high ~30m\nBuy milk'
    const response = await api.post('/api/tasks/parse', { text })
    response.assertStatus(200)
    const [call, milk] = response.body()
    assert.deepInclude(call, {
      title: 'Call Ana',
      due_on: '2026-11-21',
      due_time: '15:00',
      project: 'Website relaunch',
      tags: ['phone'],
      priority: 'high',
      estimate_minutes: 30,
      recurrence: null,
      recurs_after_completion: false,
    })
    assert.deepInclude(call.tokens[0], { kind: 'date', text: 'tomorrow' })
    assert.equal(milk.title, 'Buy milk')
    assert.lengthOf(await Task.of(user), 0)
  })

  test('words become tasks with their steps, in one change', async ({ client, assert }) => {
    const user = await createUser()
    const api = await apiOf(client, user)
    const text = 'Report @work\n  - Numbers\n  - [x] Outline'
    const made = await api.post('/api/tasks/capture', { text, planned_on: '2026-11-20' })
    made.assertStatus(201)
    assert.deepEqual(
      made.body().map(({ title, status, planned_on: on }: any) => [title, status, on]),
      [
        ['Report', 'open', '2026-11-20'],
        ['Numbers', 'open', null],
        ['Outline', 'done', null],
      ]
    )
    assert.lengthOf(await ChangeSet.query().where('user_id', user.id), 1)
    ;(await api.post('/api/tasks/capture', { text: '  ' })).assertStatus(422)
  })

  test('a project that is not there yet is made when it is meant', async ({ client, assert }) => {
    const user = await createUser()
    const api = await apiOf(client, user)
    const asked = await api.post('/api/tasks/capture', { text: 'Paint #Kitchen' })
    asked.assertStatus(422)
    assert.equal(asked.body().errors[0].field, '/new_projects')
    assert.lengthOf(await Task.of(user), 0)
    const sent = { text: 'Paint #Kitchen', new_projects: ['Kitchen'] }
    const [task] = (await api.post('/api/tasks/capture', sent)).body()
    assert.equal(task.project_id, (await Project.of(user).firstOrFail()).id)
  })

  test('many tasks are changed at once by a batch, and taken back at once', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const tasks = [await createTask(user), await createTask(user)]
    const api = await apiOf(client, user)
    const operations = [
      { method: 'POST', path: '/projects', body: { name: 'Kitchen' } },
      ...tasks.flatMap(({ id }) => [
        { method: 'PATCH', path: `/tasks/${id}`, body: { project_id: { $ref: '0/id' } } },
        { method: 'POST', path: `/tasks/${id}/completion` },
      ]),
      { method: 'GET', path: '/tasks?filter[status]=done&fields=status' },
      { method: 'GET', path: '/days/2026-11-20' },
    ]
    const response = await api.post('/api/batch', { operations })
    response.assertStatus(200)
    const [list, day] = response.body().slice(-2)
    assert.lengthOf(list.body, 2)
    // a batch sees what it has written itself
    assert.lengthOf(day.body.also_done, 2)

    const [set] = (await api.get('/api/history')).body()
    ;(await api.post(`/api/history/${set.id}/undo`)).assertStatus(201)
    for (const task of tasks) assert.equal((await task.refresh()).status, 'open')
  })
})
