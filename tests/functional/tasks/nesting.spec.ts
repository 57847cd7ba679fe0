import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import ChangeSet from '#models/change_set'
import Task from '#models/task'
import { sending } from '#tests/support/pages'
import {
  createProject,
  createTask,
  createUser,
  freezeClock,
  freshWorld,
} from '#tests/support/world'

test.group('Moving a task under another one', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a task becomes the last step of another one and goes to its project, steps and all', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const project = await createProject(user)
    const move = await createTask(user, { title: 'Move house', projectId: project.id })
    const first = await createTask(user, { parentId: move.id, projectId: project.id, position: 4 })
    const pack = await createTask(user, { title: 'Pack' })
    const boxes = await createTask(user, { title: 'Find boxes', parentId: pack.id })

    const response = await sending(client, user).put(`/tasks/${pack.id}/parent`, {
      parent_id: move.id,
    })
    response.assertStatus(302)
    await boxes.refresh()
    assert.deepEqual(
      (await move.subtasks()).map(({ id, projectId }) => [id, projectId]),
      [first.id, pack.id].map((id) => [id, project.id])
    )
    assert.equal(boxes.projectId, project.id)
    assert.equal(boxes.parentId, pack.id)
  })

  test('a step becomes a task of its own, and undo puts it back', async ({ client, assert }) => {
    const user = await createUser()
    const parent = await createTask(user)
    const step = await createTask(user, { parentId: parent.id })
    const page = sending(client, user)
    const shown = await page.get(`/tasks/${step.id}`)
    shown.assertTextIncludes('Make it a task of its own')

    await page.put(`/tasks/${step.id}/parent`, { parent_id: '' })
    await step.refresh()
    assert.isNull(step.parentId)

    const last = await ChangeSet.query().where('user_id', user.id).orderBy('id', 'desc').first()
    await page.post(`/changes/${last!.id}/undo`)
    await step.refresh()
    assert.equal(step.parentId, parent.id)
  })

  test('a step of a step goes up one level, to stand after the task that it was part of', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const top = await createTask(user)
    const one = await createTask(user, { parentId: top.id, position: 1 })
    const two = await createTask(user, { parentId: top.id, position: 2 })
    const inner = await createTask(user, { parentId: one.id })
    await sending(client, user).delete(`/tasks/${inner.id}/parent`)
    assert.deepEqual(
      (await top.subtasks()).map(({ id }) => id),
      [one.id, inner.id, two.id]
    )
  })

  test('a task can’t go under itself or its own steps; the page says so and keeps the search', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const task = await createTask(user, { title: 'Move house' })
    const step = await createTask(user, { title: 'Pack the boxes', parentId: task.id })
    const page = sending(client, user)
    for (const id of [task.id, step.id]) {
      const response = await page.put(`/tasks/${task.id}/parent`, {
        parent_id: id,
        part_of: 'pack',
      })
      response.assertStatus(422)
      assert.include(response.text(), 'id="part-of-error"')
      response.assertTextIncludes('choose another one')
      assert.match(response.text(), /name="part_of" value="pack"/)
    }
    assert.isNull((await Task.findOrFail(task.id)).parentId)
  })

  test('steps don’t go deeper than five levels, counted with those that come along', async ({
    client,
  }) => {
    const user = await createUser()
    let deep = await createTask(user)
    for (let level = 0; level < 4; level++) deep = await createTask(user, { parentId: deep.id })
    const single = await createTask(user)
    const withStep = await createTask(user)
    await createTask(user, { parentId: withStep.id })
    const page = sending(client, user)

    const refused = await page.put(`/tasks/${withStep.id}/parent`, { parent_id: deep.id })
    refused.assertStatus(422)
    refused.assertTextIncludes('deeper than 5 levels')
    const taken = await page.put(`/tasks/${single.id}/parent`, { parent_id: deep.id })
    taken.assertStatus(302)
  })

  test('tasks are found by their words, and what stands in the way is said', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const project = await createProject(user, { name: 'Home' })
    const task = await createTask(user, { title: 'Move house' })
    const step = await createTask(user, { title: 'Move the piano', parentId: task.id })
    const other = await createTask(user, { title: 'Move the garden', projectId: project.id })
    let deep = await createTask(user, { title: 'x' })
    for (let level = 0; level < 4; level++) {
      deep = await createTask(user, { title: level < 3 ? 'x' : 'Move deep', parentId: deep.id })
    }
    const response = await sending(client, user).get(`/tasks/${task.id}?part_of=move`)
    response.assertTextIncludes('is a step of this one')
    response.assertTextIncludes('would be too deep')
    const offered = [...response.text().matchAll(/name="parent_id" value="(\d+)"/g)]
    assert.deepEqual(
      offered.map(([, id]) => Number(id)),
      [other.id]
    )
    assert.notInclude(
      offered.map(([, id]) => Number(id)),
      step.id
    )
  })

  test('a stranger’s task, a task in the trash and nonsense are refused', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const task = await createTask(user)
    const theirs = await createTask(await createUser())
    const page = sending(client, user)
    const trashed = await createTask(user, { trashedAt: DateTime.now() })
    for (const id of [theirs.id, trashed.id, 999_999, 'abc', -1]) {
      const response = await page.put(`/tasks/${task.id}/parent`, { parent_id: id })
      response.assertStatus(422)
    }
    assert.isNull((await Task.findOrFail(task.id)).parentId)
  })
})
