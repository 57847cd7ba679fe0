import { test } from '@japa/runner'
import Section from '#models/section'
import Task from '#models/task'
import type User from '#models/user'
import {
  changing,
  createProject,
  createTask,
  createUser,
  freezeClock,
  freshWorld,
} from '#tests/support/world'

const inOrder = async (user: User, attributes: Record<string, unknown> = {}) =>
  (
    await Task.kept(user)
      .where({ status: 'open', project_id: null, ...attributes })
      .orderBy('position')
      .orderBy('id')
  ).map(({ title }) => title)

test.group('Putting tasks in order', (group) => {
  freshWorld(group)
  freezeClock(group)

  async function three() {
    const user = await createUser()
    const tasks: Task[] = []
    for (const [at, title] of ['a', 'b', 'c'].entries()) {
      tasks.push(await createTask(user, { title, position: at + 1 }))
    }
    return { user, tasks }
  }

  test('a task goes a step up or down, or to an end', async ({ client, assert }) => {
    const { user, tasks } = await three()
    const move = (task: Task, direction: string) =>
      client
        .put(`/tasks/${task.id}/position`)
        .form({ direction })
        .loginAs(user)
        .withCsrfToken()
        .redirects(0)

    ;(await move(tasks[2], 'up')).assertStatus(302)
    assert.deepEqual(await inOrder(user), ['a', 'c', 'b'])
    await move(tasks[0], 'down')
    assert.deepEqual(await inOrder(user), ['c', 'a', 'b'])
    await move(tasks[1], 'top')
    assert.deepEqual(await inOrder(user), ['b', 'c', 'a'])
    await move(tasks[1], 'bottom')
    assert.deepEqual(await inOrder(user), ['c', 'a', 'b'])
    await move(tasks[2], 'up')
    assert.deepEqual(await inOrder(user), ['c', 'a', 'b'])
  })

  test('a task goes beside another one', async ({ client, assert }) => {
    const { user, tasks } = await three()
    const move = (id: number, place: Record<string, number>) =>
      client.put(`/tasks/${id}/position`).form(place).loginAs(user).withCsrfToken().redirects(0)

    await move(tasks[0].id, { after_id: tasks[1].id })
    assert.deepEqual(await inOrder(user), ['b', 'a', 'c'])
    await move(tasks[2].id, { before_id: tasks[1].id })
    assert.deepEqual(await inOrder(user), ['c', 'b', 'a'])
  })

  test('tasks without places of their own can be put in order as well', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const tasks: Task[] = []
    for (const title of ['a', 'b', 'c', 'd']) tasks.push(await createTask(user, { title }))
    await client
      .put(`/tasks/${tasks[3].id}/position`)
      .form({ after_id: tasks[0].id })
      .loginAs(user)
      .withCsrfToken()
    assert.deepEqual(await inOrder(user), ['a', 'd', 'b', 'c'])
  })

  test('sixty moves into the same gap keep the order', async ({ assert }) => {
    const { user, tasks } = await three()
    const [a, b, c] = tasks
    for (let turn = 0; turn < 60; turn++) {
      const task = turn % 2 ? b : c
      await task.refresh()
      await changing(user, (change) => task.moveInList(change, { after: a.id }))
      assert.deepEqual(await inOrder(user), turn % 2 ? ['a', 'b', 'c'] : ['a', 'c', 'b'])
    }
  })

  test('a card goes to another section, and its steps along', async ({ client, assert }) => {
    const user = await createUser()
    const project = await createProject(user)
    const section = await changing(user, (change) => Section.add(change, project, 'Doing'))
    const task = await createTask(user, { title: 'Card' })
    const step = await createTask(user, { title: 'Step', parentId: task.id })

    const response = await client
      .put(`/tasks/${task.id}/position`)
      .form({ project_id: project.id, section_id: section.id })
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)

    response.assertStatus(302)
    for (const one of [task, step]) {
      await one.refresh()
      assert.equal(one.projectId, project.id)
      assert.equal(one.sectionId, section.id)
    }

    await client
      .put(`/tasks/${task.id}/position`)
      .form({ project_id: project.id, section_id: '' })
      .loginAs(user)
      .withCsrfToken()
    await task.refresh()
    assert.equal(task.projectId, project.id)
    assert.isNull(task.sectionId)
  })

  test('a day’s focus has an order of its own', async ({ client, assert }) => {
    const user = await createUser()
    const plan = { plannedOn: '2026-11-20' }
    await createTask(user, { title: 'a', ...plan, planPosition: 1, position: 7 })
    const b = await createTask(user, { title: 'b', ...plan, planPosition: 2, position: 8 })
    await client
      .put(`/tasks/${b.id}/position?list=plan`)
      .form({ direction: 'up' })
      .loginAs(user)
      .withCsrfToken()
    await b.refresh()
    assert.isBelow(b.planPosition, 1)
    assert.equal(b.position, 8)
  })

  test('places of other people are not there, and nonsense is refused', async ({
    client,
    assert,
  }) => {
    const { user, tasks } = await three()
    const stranger = await createUser()
    const theirs = await createTask(stranger)
    const their = await createProject(stranger)
    const section = await changing(stranger, (change) => Section.add(change, their, 'Doing'))
    const mine = await createProject(user)
    const move = (id: number, form: Record<string, unknown>, as = user) =>
      client.put(`/tasks/${id}/position`).form(form).loginAs(as).withCsrfToken().redirects(0)

    ;(await move(theirs.id, { direction: 'up' })).assertStatus(404)
    ;(await move(tasks[0].id, { after_id: theirs.id })).assertStatus(404)
    ;(await move(tasks[0].id, { before_id: theirs.id })).assertStatus(404)
    ;(await move(tasks[0].id, { project_id: their.id })).assertStatus(404)
    ;(await move(tasks[0].id, { section_id: section.id })).assertStatus(404)
    ;(await move(tasks[0].id, { project_id: mine.id, section_id: section.id })).assertStatus(404)
    ;(await move(tasks[0].id, { direction: 'sideways' })).assertStatus(422)
    ;(await move(tasks[0].id, { after_id: 'x' })).assertStatus(422)
    assert.deepEqual(await inOrder(user), ['a', 'b', 'c'])
  })
})
