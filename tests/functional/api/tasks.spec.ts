import { test } from '@japa/runner'
import Task from '#models/task'
import { apiOf } from '#tests/support/api'
import { queriesOf } from '#tests/support/queries'
import {
  createProject,
  createTask,
  createUser,
  freezeClock,
  freshWorld,
} from '#tests/support/world'

const titles = (response: any) => response.body().map(({ title }: any) => title)

test.group('API | Tasks', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a task is created with all that a form can say', async ({ client, assert }) => {
    const user = await createUser()
    const project = await createProject(user)
    const api = await apiOf(client, user)
    const sent = {
      title: 'Call Ana',
      notes: 'About the *offer*',
      priority: 'high',
      project_id: project.id,
      section_id: null,
      parent_id: null,
      tags: ['clients', 'on the phone'],
      due_on: '2026-11-24',
      due_time: '15:00',
      planned_on: '2026-11-23',
      start_on: '2026-11-22',
      estimate_minutes: 30,
      recurrence: 'FREQ=WEEKLY;BYDAY=TU',
      recurs_after_completion: false,
    }
    const created = await api.post('/api/v1/tasks', sent)
    created.assertStatus(201)
    const task = created.body()
    created.assertHeader('location', `/api/v1/tasks/${task.id}`)
    assert.deepInclude(task, sent)
    assert.deepInclude(task, { status: 'open', subtasks_count: 0, blocked: false })
    assert.deepEqual((await api.get(`/api/v1/tasks/${task.id}`)).body(), task)
  })

  test('PATCH changes what is sent, PUT empties the rest', async ({ client, assert }) => {
    const user = await createUser()
    const api = await apiOf(client, user)
    const whole = { title: 'Call Ana', tags: ['phone'], due_on: '2026-11-24', due_time: '15:00' }
    const { id, version } = (await api.post('/api/tasks', whole)).body()

    const moved = (await api.patch(`/api/tasks/${id}`, { due_on: '2026-11-25' })).body()
    assert.deepInclude(moved, { ...whole, due_on: '2026-11-25' })
    assert.isAbove(moved.version, version)
    const without = (await api.patch(`/api/tasks/${id}`, { due_on: null })).body()
    assert.deepInclude(without, { due_on: null, due_time: null, tags: ['phone'] })

    const replaced = (await api.put(`/api/tasks/${id}`, { title: 'Write to Ana' })).body()
    assert.deepInclude(replaced, { title: 'Write to Ana', tags: [], due_on: null, notes: '' })
  })

  test('two clients that change different fields keep both, and the last one wins a field', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const api = await apiOf(client, user)
    const { id } = (await api.post('/api/tasks', { title: 'Call Ana' })).body()
    await api.patch(`/api/tasks/${id}`, { notes: 'By phone', priority: 'low' })
    await api.patch(`/api/tasks/${id}`, { priority: 'high' })
    const task = (await api.get(`/api/tasks/${id}`)).body()
    assert.deepInclude(task, { notes: 'By phone', priority: 'high' })
  })

  test('a write that names the version it has seen is refused when it is stale', async ({
    client,
    assert,
  }) => {
    const api = await apiOf(client, await createUser())
    const created = await api.post('/api/tasks', { title: 'Call Ana' })
    const path = created.header('location')!
    const seen = { 'If-Match': created.header('etag')! }
    ;(await api.patch(path, { priority: 'high' }, seen)).assertStatus(200)
    ;(await api.patch(path, { priority: 'low' }, seen)).assertStatus(412)
    ;(await api.post(`${path}/completion`, undefined, seen)).assertStatus(412)
    assert.equal((await api.get(path)).body().status, 'open')
  })

  test('ids of others in a body are mistakes of that field', async ({ client, assert }) => {
    const stranger = await createUser()
    const theirs = { project: await createProject(stranger), task: await createTask(stranger) }
    const user = await createUser()
    const mine = await createTask(user)
    const api = await apiOf(client, user)
    const refused: Array<[string, Promise<any>]> = [
      ['/project_id', api.post('/api/tasks', { title: 'x', project_id: theirs.project.id })],
      ['/parent_id', api.post('/api/tasks', { title: 'x', parent_id: theirs.task.id })],
      ['/parent_id', api.patch(`/api/tasks/${mine.id}`, { parent_id: theirs.task.id })],
      ['/section_id', api.patch(`/api/tasks/${mine.id}`, { section_id: 4711 })],
      ['/parent_id', api.put(`/api/tasks/${mine.id}/parent`, { parent_id: theirs.task.id })],
      ['/blocker_id', api.post(`/api/tasks/${mine.id}/blockers`, { blocker_id: theirs.task.id })],
      ['/before_id', api.put(`/api/tasks/${mine.id}/position`, { before_id: theirs.task.id })],
      ['/project_id', api.put(`/api/tasks/${mine.id}/position`, { project_id: 4711 })],
      ['/project_id', api.post('/api/tasks/capture', { text: 'x', project_id: 4711 })],
    ]
    for (const [field, answer] of refused) {
      const response = await answer
      response.assertStatus(422)
      assert.equal(response.body().errors[0].field, field)
    }
    assert.lengthOf(await Task.of(user), 1)
  })

  test('what is wrong with a task is named by its place', async ({ client, assert }) => {
    const api = await apiOf(client, await createUser())
    const refused: Array<[string, object]> = [
      ['/title', { title: '   ' }],
      ['/title', { title: 'x'.repeat(501) }],
      ['/due_on', { title: 'x', due_on: '2026-02-30' }],
      ['/due_on', { title: 'x', due_time: '15:00' }],
      ['/due_time', { title: 'x', due_on: '2026-11-24', due_time: '25:00' }],
      ['/priority', { title: 'x', priority: 'huge' }],
      ['/tags/0', { title: 'x', tags: [7] }],
      ['/recurrence', { title: 'x', recurrence: 'FREQ=SOMETIMES' }],
      ['/estimate_minutes', { title: 'x', estimate_minutes: 1.5 }],
      ['/version', { title: 'x', version: 4 }],
    ]
    for (const [field, body] of refused) {
      const response = await api.post('/api/tasks', body)
      response.assertStatus(422)
      assert.deepEqual(
        response.body().errors.map((one: any) => one.field),
        [field]
      )
    }
  })

  test('the list is narrowed by all that the pages can', async ({ client, assert }) => {
    const user = await createUser()
    const project = await createProject(user)
    const api = await apiOf(client, user)
    const make = async (title: string, more = {}) =>
      (await api.post('/api/tasks', { title, ...more })).body().id
    const plain = await make('Plain')
    await make('Late', { due_on: '2026-11-19' })
    await make('Due', { due_on: '2026-11-20', priority: 'urgent' })
    await make('Next month', { due_on: '2026-12-20' })
    await make('In the project', { project_id: project.id })
    await make('Tagged', { tags: ['Phone'], demand: 'light' })
    await make('Planned', { planned_on: '2026-11-23' })
    await make('Hidden', { start_on: '2026-12-01' })
    await make('Step', { parent_id: plain })
    const done = await make('Done')
    await api.post(`/api/tasks/${done}/completion`)

    const asked: Array<[string, string[]]> = [
      ['filter[due]=overdue', ['Late']],
      ['filter[due]=today', ['Due']],
      ['filter[due_from]=2026-11-20&filter[due_to]=2026-12-31', ['Due', 'Next month']],
      [`filter[project_id]=${project.id}`, ['In the project']],
      ['filter[project_id]=none&filter[due]=any', ['Late', 'Due', 'Next month']],
      ['filter[tag]=phone', ['Tagged']],
      ['filter[priority]=urgent', ['Due']],
      ['filter[demand]=light', ['Tagged']],
      ['filter[planned_on]=2026-11-23', ['Planned']],
      [`filter[parent_id]=${plain}`, ['Step']],
      ['filter[status]=done', ['Done']],
      ['filter[status]=closed&sort=closed', ['Done']],
      ['sort=closed', ['Done']],
      ['filter[q]=mont', ['Next month']],
      ['filter[hidden]=true&filter[priority]=none&filter[q]=hid', ['Hidden']],
      ['date=today', ['Due']],
      ['date=2026-11-23', ['Planned']],
    ]
    for (const [query, expected] of asked) {
      assert.deepEqual(titles(await api.get(`/api/tasks?${query}`)), expected, query)
    }
    const open = titles(await api.get('/api/tasks'))
    assert.notIncludeMembers(open, ['Done'])
    assert.notInclude(open, 'Hidden')
    assert.notInclude(open, 'Step')
    assert.lengthOf(
      titles(
        await api.get('/api/tasks?filter[status]=any&filter[subtasks]=true&filter[hidden]=true')
      ),
      10
    )
  })

  test('a filter that can’t be is refused at its place', async ({ client, assert }) => {
    const api = await apiOf(client, await createUser())
    const refused: Array<[string, string]> = [
      ['filter[colour]=red', '/filter/colour'],
      ['filter[status]=asleep', '/filter/status'],
      ['filter[project_id]=x', '/filter/project_id'],
      ['filter[planned_on]=2026-02-30', '/filter/planned_on'],
      ['filter[planned_on]=0000-01-01', '/filter/planned_on'],
      ['date=2026-02-30', '/date'],
      ['date=yesterday', '/date'],
      ['sort=closed&filter[status]=open', '/sort'],
      ['include=secrets', '/include/0'],
    ]
    for (const [query, field] of refused) {
      const response = await api.get(`/api/tasks?${query}`)
      response.assertStatus(422)
      assert.equal(response.body().errors[0].field, field, query)
    }
  })

  test('the list of every order goes on where the page before ended', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const api = await apiOf(client, user)
    for (const [at, title] of ['d', 'a', 'c', 'b', 'e'].entries()) {
      await api.post('/api/tasks', { title, due_on: at % 2 ? '2026-11-24' : null, priority: 'low' })
    }
    for (const sort of ['due', 'priority', 'newest', 'title', 'position']) {
      const all = titles(await api.get(`/api/tasks?sort=${sort}`))
      const found: string[] = []
      let next: string | undefined = `/api/tasks?sort=${sort}&limit=2&fields=title`
      while (next) {
        const page: any = await api.get(next)
        found.push(...titles(page))
        next = /<([^>]+)>; rel="next"/.exec(page.header('link') ?? '')?.[1]
      }
      assert.lengthOf(found, 5)
      assert.deepEqual(found, all, sort)
    }
  })

  test('a list of thirty costs as many queries as a list of one', async ({ client, assert }) => {
    const user = await createUser()
    const project = await createProject(user)
    const api = await apiOf(client, user)
    const make = async () => {
      const task = { title: 'x', project_id: project.id, tags: ['phone'] }
      const { id } = (await api.post('/api/tasks', task)).body()
      await api.post(`/api/tasks/${id}/subtasks`, { title: 'step', tags: ['step'] })
      return id
    }
    const path =
      '/api/tasks?include=project,section,parent,subtasks,blockers,attachments,reminders,time_entries'
    await make()
    await api.get(path)
    const one = await queriesOf(async () => (await api.get(path)).assertStatus(200))
    for (let count = 0; count < 29; count++) await make()
    const thirty = await queriesOf(async () => {
      const response = await api.get(path)
      assert.lengthOf(response.body(), 30)
      assert.equal(response.body()[0].subtasks[0].title, 'step')
      assert.equal(response.body()[0].project.id, project.id)
    })
    assert.lengthOf(thirty, one.length)
  })

  test('less can be asked for, and more', async ({ client, assert }) => {
    const user = await createUser()
    const project = await createProject(user, { name: 'Website' })
    const task = await createTask(user, { projectId: project.id, priority: 3 })
    const blocker = await createTask(user, { title: 'Before' })
    const api = await apiOf(client, user)
    await api.post(`/api/tasks/${task.id}/blockers`, { blocker_id: blocker.id })
    const path = `/api/tasks/${task.id}`
    assert.deepEqual((await api.get(`${path}?fields=title,priority`)).body(), {
      title: 'Write the report',
      priority: 'high',
    })
    const more = (await api.get(`${path}?fields=id&include=project,blockers`)).body()
    assert.sameMembers(Object.keys(more), ['id', 'project', 'blockers'])
    assert.equal(more.project.name, 'Website')
    assert.deepEqual(
      more.blockers.map(({ title }: any) => title),
      ['Before']
    )
  })

  test('a change through the API stands in the history and is taken back there', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const task = await createTask(user, { title: 'Call Ana' })
    const api = await apiOf(client, user)
    ;(await api.post(`/api/tasks/${task.id}/completion`)).assertBodyContains({ status: 'done' })

    const history = await client.get('/changes').loginAs(user)
    history.assertTextIncludes('“Call Ana” is done')
    history.assertTextIncludes('through the API')
    const [, id] = /\/changes\/(\d+)\/undo/.exec(history.text())!
    await client.post(`/changes/${id}/undo`).loginAs(user).withCsrfToken().redirects(0)
    assert.equal((await task.refresh()).status, 'open')
  })

  test('what a trashed task is asked for is not there', async ({ client }) => {
    const user = await createUser()
    const task = await createTask(user)
    const api = await apiOf(client, user)
    ;(await api.delete(`/api/tasks/${task.id}`)).assertStatus(204)
    ;(await api.get(`/api/tasks/${task.id}`)).assertStatus(404)
    ;(await api.post(`/api/tasks/${task.id}/completion`)).assertStatus(404)
  })
})
