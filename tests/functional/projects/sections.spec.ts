import { test } from '@japa/runner'
import type Project from '#models/project'
import Section from '#models/section'
import {
  changing,
  createProject,
  createTask,
  createUser,
  freezeClock,
  freshWorld,
} from '#tests/support/world'

test.group('Sections of a project', (group) => {
  freshWorld(group)
  freezeClock(group)

  async function projectWithSections() {
    const user = await createUser()
    const project = await createProject(user)
    const add = (name: string) => changing(user, (change) => Section.add(change, project, name))
    return { user, project, todo: await add('To do'), doing: await add('Doing') }
  }
  const names = async (project: Project) =>
    (
      await Section.kept({ id: project.userId }).where('project_id', project.id).orderBy('position')
    ).map(({ name }) => name)

  test('are made, renamed, put in order and taken away', async ({ client, assert }) => {
    const { user, project, todo, doing } = await projectWithSections()
    const path = `/projects/${project.id}/sections`
    const send = (method: 'post' | 'put' | 'delete', to: string, form = {}) =>
      client[method](to).form(form).loginAs(user).withCsrfToken().redirects(0)

    ;(await send('post', path, { name: 'Done' })).assertStatus(302)
    assert.deepEqual(await names(project), ['To do', 'Doing', 'Done'])
    ;(await send('post', path, { name: '' })).assertStatus(422)
    ;(await send('put', `${path}/${doing.id}`, { name: 'In progress' })).assertStatus(302)
    ;(await send('put', `/sections/${doing.id}/position`, { direction: 'up' })).assertStatus(302)
    assert.deepEqual(await names(project), ['In progress', 'To do', 'Done'])

    const task = await createTask(user, { projectId: project.id, sectionId: todo.id })
    ;(await send('delete', `${path}/${todo.id}`)).assertStatus(302)
    assert.deepEqual(await names(project), ['In progress', 'Done'])
    await task.refresh()
    assert.equal(task.projectId, project.id)
    assert.isNull(task.sectionId)
  })

  test('are the columns of the board', async ({ client, assert }) => {
    const { user, project, doing } = await projectWithSections()
    await createTask(user, { title: 'Loose', projectId: project.id })
    await createTask(user, { title: 'Card', projectId: project.id, sectionId: doing.id })
    const html = (await client.get(`/projects/${project.id}/board`).loginAs(user)).text()
    assert.match(html, /No section[^]*Loose[^]*To do[^]*Doing[^]*Card/)
    assert.include(html, 'aria-label="Move to To do: Card"')
  })

  test('a long column leads to its whole list', async ({ client, assert }) => {
    const { user, project, doing } = await projectWithSections()
    for (let at = 0; at < 51; at++) {
      await createTask(user, { projectId: project.id, sectionId: doing.id, position: at })
    }
    const html = (await client.get(`/projects/${project.id}/board`).loginAs(user)).text()
    assert.lengthOf([...html.matchAll(/class="card-task /g)], 50)
    assert.include(html, `project=${project.id}&amp;section=${doing.id}`)
  })

  test('of a stranger, or of another project, are not there', async ({ client }) => {
    const { user, doing } = await projectWithSections()
    const other = await createProject(user)
    const stranger = await createUser()
    const form = { name: 'Mine', direction: 'up' }
    const tries = [
      { as: user, path: `/projects/${other.id}/sections/${doing.id}` },
      { as: stranger, path: `/projects/${doing.projectId}/sections/${doing.id}` },
    ]
    for (const { as, path } of tries) {
      for (const request of [client.put(path), client.delete(path)]) {
        ;(await request.form(form).loginAs(as).withCsrfToken().redirects(0)).assertStatus(404)
      }
      ;(await client.get(`${path}/edit`).loginAs(as)).assertStatus(404)
    }
    const move = client.put(`/sections/${doing.id}/position`).form(form).loginAs(stranger)
    ;(await move.withCsrfToken().redirects(0)).assertStatus(404)
  })
})
