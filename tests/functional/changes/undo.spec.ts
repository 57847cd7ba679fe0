import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DateTime, Settings } from 'luxon'
import ChangeSet from '#models/change_set'
import Project from '#models/project'
import Task from '#models/task'
import type User from '#models/user'
import { purgeRecord } from '#services/trash/purge'
import { sending } from '#tests/support/pages'
import {
  changing,
  createProject,
  createTask,
  createUser,
  freezeClock,
  freshWorld,
} from '#tests/support/world'

const lastChange = (user: User) => ChangeSet.of(user).orderBy('seq', 'desc').firstOrFail()

test.group('Undo', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a completed task is open again, and done again by taking that back', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const task = await createTask(user)
    const page = sending(client, user)
    await page.post(`/tasks/${task.id}/completion`)

    await page.post(`/changes/${(await lastChange(user)).id}/undo`)
    await task.refresh()
    assert.equal(task.status, 'open')

    await page.post(`/changes/${(await lastChange(user)).id}/undo`)
    await task.refresh()
    assert.equal(task.status, 'done')
  })

  test('undoing twice is harmless', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user)
    const page = sending(client, user)
    await page.post(`/tasks/${task.id}/completion`)
    const { id } = await lastChange(user)
    await Promise.all([page.post(`/changes/${id}/undo`), page.post(`/changes/${id}/undo`)])
    const again = await page.post(`/changes/${id}/undo`)
    again.assertStatus(302)
    await task.refresh()
    assert.equal(task.status, 'open')
    assert.lengthOf(await ChangeSet.of(user).where('label', 'changes.undone'), 1)
  })

  test('what was undone, done again and undone again ends undone', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user)
    const page = sending(client, user)
    await page.post(`/tasks/${task.id}/completion`)
    const { id } = await lastChange(user)
    await page.post(`/changes/${id}/undo`)
    await page.post(`/changes/${(await lastChange(user)).id}/undo`)
    await page.post(`/changes/${id}/undo`)
    await task.refresh()
    assert.equal(task.status, 'open')
  })

  test('tasks that were added go to the trash, with steps that were added later', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const page = sending(client, user)
    await page.post('/tasks', { text: 'One\n  step\nTwo' })
    const set = await lastChange(user)
    const one = await Task.of(user).where('title', 'One').firstOrFail()
    await createTask(user, { title: 'later step', parentId: one.id })
    await page.post(`/changes/${set.id}/undo`)
    assert.lengthOf(await Task.kept(user), 0)
    assert.lengthOf(await Task.of(user), 4)
  })

  test('undoing from the page of a task that is gone leads to the list', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    await sending(client, user).post('/tasks', { text: 'One' })
    const task = await Task.of(user).firstOrFail()
    const response = await client
      .post(`/changes/${(await lastChange(user)).id}/undo`)
      .loginAs(user)
      .withCsrfToken()
      .header('host', '127.0.0.1')
      .header('referer', `http://127.0.0.1/tasks/${task.id}`)
      .redirects(0)
    assert.equal(response.header('location'), '/tasks')
  })

  test('a later edit is shown and not overwritten', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user, { title: 'First' })
    const page = sending(client, user)
    await page.put(`/tasks/${task.id}/title`, { version: 1, title: 'Second' })
    const { id } = await lastChange(user)
    await page.put(`/tasks/${task.id}/title`, { version: 2, title: 'Third' })

    const conflict = await page.post(`/changes/${id}/undo`)
    conflict.assertStatus(409)
    conflict.assertTextIncludes('First')
    conflict.assertTextIncludes('Third')
    await task.refresh()
    assert.equal(task.title, 'Third')

    await page.post(`/changes/${id}/undo`, { force: '1' })
    await task.refresh()
    assert.equal(task.title, 'First')
  })

  test('a record that one change saved several times is no conflict', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const task = await createTask(user, { title: 'One' })
    await changing(user, async (change) => {
      for (const title of ['Two', 'Three']) {
        task.title = title
        await change.save(task)
      }
    })
    const response = await sending(client, user).post(
      `/changes/${(await lastChange(user)).id}/undo`
    )
    response.assertStatus(302)
    await task.refresh()
    assert.equal(task.title, 'One')
  })

  test('a bulk change is taken back as a whole', async ({ client, assert }) => {
    const user = await createUser()
    const tasks = [await createTask(user), await createTask(user), await createTask(user)]
    await changing(user, async (change) => {
      for (const task of tasks) {
        task.priority = 4
        await task.setTags(change, ['urgent'])
        await change.save(task)
      }
    })
    await sending(client, user).post(`/changes/${(await lastChange(user)).id}/undo`)
    for (const task of tasks) {
      await task.refresh()
      assert.equal(task.priority, 0)
      assert.deepEqual(await task.tagNames(), [])
    }
  })

  test('a tag or a project that is used elsewhere by now stays', async ({ client, assert }) => {
    const user = await createUser()
    const page = sending(client, user)
    await page.post('/tasks', { text: 'One #Home @new', new_projects: ['Home'] })
    const { id } = await lastChange(user)
    await page.post('/tasks', { text: 'Two #Home @new' })
    await page.post(`/changes/${id}/undo`)

    const two = await Task.kept(user).firstOrFail()
    assert.equal(two.title, 'Two')
    assert.deepEqual(await two.tagNames(), ['new'])
    assert.isNull((await Project.of(user).firstOrFail()).trashedAt)
  })

  test('what was deleted for good does not come back, and nothing breaks', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const page = sending(client, user)
    const task = await createTask(user)
    await changing(user, (change) => task.setTags(change, ['home']))
    await changing(user, (change) => task.setTags(change, []))
    const untagged = await lastChange(user)
    const blocker = await createTask(user)
    await changing(user, (change) => task.blockBy(change, blocker))
    await changing(user, (change) => task.unblockFrom(change, blocker.id))
    const unblocked = await lastChange(user)
    await page.delete(`/tasks/${task.id}`)
    const trashed = await lastChange(user)
    await task.refresh()
    await purgeRecord('task', task)

    for (const { id } of [untagged, unblocked, trashed]) {
      const response = await page.post(`/changes/${id}/undo`)
      response.assertStatus(302)
    }
    assert.isNull(await Task.find(task.id))
    assert.lengthOf(await db.from('taggings').where('user_id', user.id), 0)
  })

  test('a task whose project was deleted for good comes back to the inbox', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const project = await createProject(user)
    const task = await createTask(user, { projectId: project.id })
    await changing(user, (change) => task.moveTo(change, { projectId: null, sectionId: null }))
    const moved = await lastChange(user)
    await changing(user, (change) => project.trash(change, DateTime.utc()))
    await purgeRecord('project', project)

    const response = await sending(client, user).post(`/changes/${moved.id}/undo`)
    response.assertStatus(302)
    await task.refresh()
    assert.isNull(task.projectId)
  })

  test('a task does not come back into a project that is in the trash', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const project = await createProject(user)
    const task = await createTask(user, { projectId: project.id })
    const page = sending(client, user)
    await page.delete(`/tasks/${task.id}`)
    const { id } = await lastChange(user)
    await changing(user, (change) => project.trash(change, DateTime.utc()))
    await page.post(`/changes/${id}/undo`)
    await task.refresh()
    assert.isNull(task.trashedAt)
    assert.isNull(task.projectId)
  })

  test('after thirty days it is too late', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user)
    const page = sending(client, user)
    await page.post(`/tasks/${task.id}/completion`)
    const { id } = await lastChange(user)
    const now = Settings.now
    Settings.now = () => now() + 31 * 86_400_000
    try {
      await page.post(`/changes/${id}/undo`)
    } finally {
      Settings.now = now
    }
    await task.refresh()
    assert.equal(task.status, 'done')
  })

  test('the list of changes says what was done, and offers to take it back', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const page = sending(client, user)
    await page.post('/tasks', { text: 'Buy "milk" <b>' })
    const set = await lastChange(user)
    const list = await page.get('/changes')
    list.assertStatus(200)
    list.assertTextIncludes('is added')
    list.assertTextIncludes(`/changes/${set.id}/undo`)
    assert.notInclude(list.text(), '<b> ')
    await page.post(`/changes/${set.id}/undo`)
    const after = await page.get('/changes')
    after.assertTextIncludes('Taken back: ')
    assert.notInclude(after.text(), `/changes/${set.id}/undo`)
    const early = await page.get(`/changes?before=${set.seq}`)
    early.assertTextIncludes('Nothing has been changed yet')
  })

  test('a stranger’s change is not there', async ({ client, assert }) => {
    const owner = await createUser()
    const task = await createTask(owner)
    const { id } = await lastChange(owner)
    const response = await sending(client, await createUser()).post(`/changes/${id}/undo`)
    response.assertStatus(404)
    await task.refresh()
    assert.isNull(task.trashedAt)
  })

  test('someone who is signed out is asked to sign in', async ({ client }) => {
    for (const response of [
      await client.post('/changes/1/undo').withCsrfToken().redirects(0),
      await client.get('/changes').redirects(0),
    ]) {
      response.assertStatus(302)
      response.assertHeader('location', '/sign-in')
    }
  })
})
