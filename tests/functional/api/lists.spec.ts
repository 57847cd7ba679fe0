import { test } from '@japa/runner'
import Project from '#models/project'
import SavedFilter from '#models/saved_filter'
import Tag from '#models/tag'
import { apiOf } from '#tests/support/api'
import {
  createProject,
  createTask,
  createUser,
  freezeClock,
  freshWorld,
  changing,
} from '#tests/support/world'

const names = (response: any) => response.body().map(({ name }: any) => name)

test.group('API | Projects, sections, tags and filters', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a project is made, changed, archived, brought back and trashed with its tasks', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const api = await apiOf(client, user)
    const created = await api.post('/api/projects', { name: 'Website', color: 'teal' })
    created.assertStatus(201)
    const path = created.header('location')!
    const { id } = created.body()
    const task = await createTask(user, { projectId: id })

    ;(await api.patch(path, { notes: 'For **spring**' })).assertBodyContains({ color: 'teal' })
    ;(await api.put(path, { name: 'Site' })).assertBodyContains({ color: 'blue', notes: '' })
    const archived = (await api.post(`${path}/archive`)).body()
    assert.equal(archived.archived_at, '2026-11-20T08:00:00.000Z')
    assert.lengthOf((await api.get('/api/projects?filter[archived]=false')).body(), 0)
    assert.lengthOf((await api.get('/api/projects?filter[archived]=true')).body(), 1)
    assert.isNull((await api.delete(`${path}/archive`)).body().archived_at)

    ;(await api.delete(path)).assertStatus(204)
    assert.isTrue((await task.refresh()).isTrashed)
    assert.isTrue((await Project.findOrFail(id)).isTrashed)
  })

  test('projects and sections go where they are put', async ({ client, assert }) => {
    const user = await createUser()
    const api = await apiOf(client, user)
    const ids: number[] = []
    for (const name of ['one', 'two', 'three']) {
      ids.push((await api.post('/api/projects', { name })).body().id)
    }
    await api.put(`/api/projects/${ids[2]}/position`, { before_id: ids[0] })
    assert.deepEqual(names(await api.get('/api/projects')), ['three', 'one', 'two'])
    await api.put(`/api/projects/${ids[2]}/position`, {})
    assert.deepEqual(names(await api.get('/api/projects')), ['one', 'two', 'three'])

    const sections: number[] = []
    for (const name of ['a', 'b']) {
      const section = await api.post('/api/sections', { name, project_id: ids[0] })
      section.assertStatus(201)
      sections.push(section.body().id)
    }
    await api.put(`/api/sections/${sections[1]}/position`, { direction: 'top' })
    const found = await api.get(`/api/sections?filter[project_id]=${ids[0]}`)
    assert.deepEqual(names(found), ['b', 'a'])
    const whole = (await api.get(`/api/projects/${ids[0]}?include=sections`)).body()
    assert.deepEqual(
      whole.sections.map(({ name }: any) => name),
      ['b', 'a']
    )
    const elsewhere = await api.put(`/api/sections/${sections[0]}/position`, { after_id: 4711 })
    elsewhere.assertStatus(422)
    assert.equal(elsewhere.body().errors[0].field, '/after_id')
  })

  test('a section stays in its project, and its tasks stay when it goes', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const [project, other] = [await createProject(user), await createProject(user)]
    const api = await apiOf(client, user)
    const { id } = (
      await api.post('/api/sections', { name: 'Design', project_id: project.id })
    ).body()
    const task = await createTask(user, { projectId: project.id, sectionId: id })

    const moved = await api.put(`/api/sections/${id}`, { name: 'Design', project_id: other.id })
    moved.assertStatus(422)
    assert.equal(moved.body().errors[0].field, '/project_id')
    ;(await api.patch(`/api/sections/${id}`, { name: 'Layout' })).assertBodyContains({
      name: 'Layout',
    })
    ;(await api.delete(`/api/sections/${id}`)).assertStatus(204)
    await task.refresh()
    assert.equal(task.projectId, project.id)
    assert.isNull(task.sectionId)

    const stranger = await createProject(await createUser())
    const theirs = await api.post('/api/sections', { name: 'x', project_id: stranger.id })
    theirs.assertStatus(422)
    assert.equal(theirs.body().errors[0].field, '/project_id')
  })

  test('tags are counted, renamed, merged and deleted', async ({ client, assert }) => {
    const user = await createUser()
    const [one, two] = [await createTask(user), await createTask(user)]
    await changing(user, (change) => one.setTags(change, ['phone', 'ana']))
    await changing(user, (change) => two.setTags(change, ['phone']))
    const api = await apiOf(client, user)
    const tags = (await api.get('/api/tags')).body()
    assert.deepEqual(
      tags.map((tag: any) => [tag.name, tag.tasks_count]),
      [
        ['ana', 1],
        ['phone', 2],
      ]
    )
    const [ana, phone] = tags
    ;(await api.patch(`/api/tags/${phone.id}`, { name: 'calls' })).assertBodyContains({
      name: 'calls',
      tasks_count: 2,
    })
    const taken = await api.patch(`/api/tags/${phone.id}`, { name: 'Ana' })
    taken.assertStatus(409)
    assert.equal(taken.body().errors[0].field, '/name')

    const merged = await api.post(`/api/tags/${ana.id}/merge`, { into_id: phone.id })
    merged.assertBodyContains({ id: phone.id, tasks_count: 2 })
    ;(await api.post(`/api/tags/${phone.id}/merge`, { into_id: phone.id })).assertStatus(422)
    ;(await api.delete(`/api/tags/${phone.id}`)).assertStatus(204)
    assert.lengthOf(await Tag.of(user), 0)
    ;(await api.post('/api/tags', { name: 'new' })).assertStatus(405)
  })

  test('a saved filter keeps what a list’s address says', async ({ client, assert }) => {
    const user = await createUser()
    const api = await apiOf(client, user)
    const created = await api.post('/api/filters', {
      name: 'Calls',
      query: '?due=week&tag=phone&page=7',
    })
    created.assertStatus(201)
    assert.include(created.body(), { name: 'Calls', query: 'tag=phone&due=week' })
    const path = created.header('location')!
    const renamed = (await api.patch(path, { name: 'All calls' })).body()
    assert.include(renamed, { name: 'All calls', query: 'tag=phone&due=week' })
    ;(await api.put(`${path}/position`, { direction: 'top' })).assertStatus(200)
    ;(await api.delete(path)).assertStatus(204)
    assert.lengthOf(await SavedFilter.of(user), 0)
  })
})
