import { test } from '@japa/runner'
import Project from '#models/project'
import Task from '#models/task'
import {
  createProject,
  createTask,
  createUser,
  freezeClock,
  freshWorld,
} from '#tests/support/world'

test.group('Projects', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a person makes a project and stands in it', async ({ client, assert }) => {
    const user = await createUser()
    const response = await client
      .post('/projects')
      .form({ name: 'Website relaunch', color: 'teal', notes: '**Why**' })
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)
    const project = await Project.kept(user).firstOrFail()
    response.assertHeader('location', `/projects/${project.id}`)
    assert.containsSubset(project.$attributes, { name: 'Website relaunch', color: 'teal' })

    const page = await client.get(`/projects/${project.id}`).loginAs(user)
    assert.include(page.text(), '<strong>Why</strong>')
  })

  test('a name that is missing or a colour that is none comes back with what was typed', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const project = await createProject(user)
    const send = (method: 'post' | 'put', path: string, form: Record<string, unknown>) =>
      client[method](path).form(form).loginAs(user).withCsrfToken().redirects(0)

    const refused = await send('post', '/projects', { name: '', notes: 'Kept as typed' })
    refused.assertStatus(422)
    assert.include(refused.text(), 'Kept as typed')
    ;(await send('post', '/projects', { name: 'x', color: 'plaid' })).assertStatus(422)
    ;(await send('post', '/projects', { name: 'x'.repeat(101) })).assertStatus(422)
    const edit = await send('put', `/projects/${project.id}`, {
      name: '',
      color: 'red',
      version: 1,
    })
    edit.assertStatus(422)
    assert.include(edit.text(), `action="/projects/${project.id}?_method=PUT"`)
  })

  test('an edit that meets a later one shows both and writes nothing', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const project = await createProject(user, { name: 'Before' })
    const edit = (name: string, version: number) =>
      client
        .put(`/projects/${project.id}`)
        .form({ name, color: 'red', notes: '', version })
        .loginAs(user)
        .withCsrfToken()
        .redirects(0)

    ;(await edit('In the other window', 1)).assertStatus(302)
    const late = await edit('In this window', 1)
    late.assertStatus(409)
    assert.include(late.text(), 'In the other window')
    assert.include(late.text(), 'value="In this window"')
    assert.include(late.text(), 'name="version" value="2"')
    await project.refresh()
    assert.equal(project.name, 'In the other window')
    ;(await edit('In this window', 2)).assertStatus(302)
    await project.refresh()
    assert.equal(project.name, 'In this window')
  })

  test('archiving takes a project out of the way and back', async ({ client, assert }) => {
    const user = await createUser()
    const project = await createProject(user)
    await client.post(`/projects/${project.id}/archive`).loginAs(user).withCsrfToken()
    await project.refresh()
    assert.isTrue(project.isArchived)
    const page = await client.get('/projects').loginAs(user)
    assert.match(page.text(), /In the archive[^]*Website relaunch/)
    ;(await client.get(`/projects/${project.id}`).loginAs(user)).assertStatus(200)

    await client.delete(`/projects/${project.id}/archive`).loginAs(user).withCsrfToken()
    await project.refresh()
    assert.isFalse(project.isArchived)
  })

  test('a project goes to the trash with its tasks', async ({ client, assert }) => {
    const user = await createUser()
    const project = await createProject(user)
    await createTask(user, { projectId: project.id })
    const response = await client
      .delete(`/projects/${project.id}`)
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)
    response.assertHeader('location', '/projects')
    assert.isEmpty(await Project.kept(user))
    assert.isEmpty(await Task.kept(user))
    ;(await client.get(`/projects/${project.id}`).loginAs(user)).assertStatus(404)
  })

  test('projects are put in order', async ({ client, assert }) => {
    const user = await createUser()
    const first = await createProject(user, { name: 'First', position: 1 })
    const second = await createProject(user, { name: 'Second', position: 2 })
    const move = (id: number, form: Record<string, unknown>) =>
      client.put(`/projects/${id}/position`).form(form).loginAs(user).withCsrfToken().redirects(0)
    const names = async () => (await Project.kept(user).orderBy('position')).map(({ name }) => name)

    ;(await move(second.id, { direction: 'up' })).assertStatus(302)
    assert.deepEqual(await names(), ['Second', 'First'])
    await move(second.id, { after_id: first.id })
    assert.deepEqual(await names(), ['First', 'Second'])
  })

  test('completed tasks are shown on request', async ({ client, assert }) => {
    const user = await createUser()
    const project = await createProject(user)
    const done = { status: 'done' as const, closedOn: '2026-11-19', projectId: project.id }
    await createTask(user, { title: 'Long done', ...done })
    const plain = await client.get(`/projects/${project.id}`).loginAs(user)
    assert.notInclude(plain.text(), 'Long done')
    const full = await client.get(`/projects/${project.id}?completed=1`).loginAs(user)
    assert.include(full.text(), 'Long done')
  })

  test('a stranger’s project is not there', async ({ client, assert }) => {
    const project = await createProject(await createUser())
    const user = await createUser()
    for (const path of ['', '/edit', '/board', '/sections/create']) {
      ;(await client.get(`/projects/${project.id}${path}`).loginAs(user)).assertStatus(404)
    }
    const form = { name: 'Mine', color: 'red', version: 1, direction: 'up' }
    const requests = [
      client.put(`/projects/${project.id}`),
      client.delete(`/projects/${project.id}`),
      client.post(`/projects/${project.id}/archive`),
      client.delete(`/projects/${project.id}/archive`),
      client.put(`/projects/${project.id}/position`),
      client.post(`/projects/${project.id}/sections`),
    ]
    for (const request of requests) {
      ;(await request.form(form).loginAs(user).withCsrfToken().redirects(0)).assertStatus(404)
    }
    await project.refresh()
    assert.equal(project.version, 1)
  })

  test('someone who is signed out is asked to sign in', async ({ client }) => {
    const project = await createProject(await createUser())
    const requests = [
      client.post('/projects'),
      client.put(`/projects/${project.id}`),
      client.delete(`/projects/${project.id}`),
      client.post(`/projects/${project.id}/archive`),
      client.put(`/projects/${project.id}/position`),
      client.post(`/projects/${project.id}/sections`),
      client.put('/sections/1/position'),
      client.put('/tasks/1/position'),
      client.put('/tasks/1/day'),
    ]
    for (const request of requests) {
      const response = await request.withCsrfToken().redirects(0)
      response.assertStatus(302)
      response.assertHeader('location', '/sign-in')
    }
  })
})
