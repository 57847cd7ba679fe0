import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import drive from '@adonisjs/drive/services/main'
import { DateTime } from 'luxon'
import Attachment from '#models/attachment'
import Project from '#models/project'
import Section from '#models/section'
import Task from '#models/task'
import type User from '#models/user'
import { purgeTrash } from '#services/trash/purge'
import { countQueries } from '#tests/support/queries'
import { sending } from '#tests/support/pages'
import {
  changing,
  createProject,
  createTask,
  createUser,
  freezeClock,
  freshWorld,
} from '#tests/support/world'

const NOW = DateTime.fromISO('2026-11-20T09:00:00+01:00')
const daysAgo = (days: number) => NOW.minus({ days }).toUTC()

async function createFile(user: User, task: Task, attributes: Partial<Attachment> = {}) {
  const key = `${user.id}/${task.id}-test`
  await drive.use().put(key, 'content')
  return changing(user, (change) =>
    change.create(Attachment, {
      recordType: 'task',
      recordId: task.id,
      name: 'plan.txt',
      contentType: 'text/plain',
      size: 7,
      digest: 'x',
      key,
      ...attributes,
    })
  )
}

test.group('Trash', (group) => {
  freshWorld(group)
  freezeClock(group)
  group.each.setup(() => {
    drive.fake()
    return () => drive.restore()
  })

  test('a deleted task is in the trash with its steps, and comes back with them', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const task = await createTask(user, { title: 'Move "house"' })
    await createTask(user, { title: 'pack', parentId: task.id })
    const page = sending(client, user)
    await page.delete(`/tasks/${task.id}`)
    assert.lengthOf(await Task.kept(user), 0)

    const list = await page.get('/trash')
    list.assertTextIncludes('Move &quot;house&quot;')
    list.assertTextIncludes('with 1 task')
    list.assertTextIncludes('30 days left')
    assert.notInclude(list.text(), '<span>pack</span>')

    await page.post(`/trash/task/${task.id}/restoration`)
    assert.lengthOf(await Task.kept(user), 2)
  })

  test('a project comes back with the tasks that went along', async ({ client, assert }) => {
    const user = await createUser()
    const project = await createProject(user)
    const task = await createTask(user, { projectId: project.id })
    const earlier = await createTask(user, {
      projectId: project.id,
      trashedAt: daysAgo(3),
      title: 'earlier',
    })
    await changing(user, (change) => project.trashWithTasks(change, NOW.toUTC()))
    await sending(client, user).post(`/trash/project/${project.id}/restoration`)
    await task.refresh()
    await earlier.refresh()
    assert.isNull(task.trashedAt)
    assert.isNotNull(earlier.trashedAt)
    assert.equal(task.projectId, project.id)
  })

  test('a task whose project is in the trash comes back to the inbox and says so', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const project = await createProject(user)
    const task = await createTask(user, { projectId: project.id, trashedAt: daysAgo(1) })
    await changing(user, (change) => project.trash(change, daysAgo(0)))
    const response = await sending(client, user).post(`/trash/task/${task.id}/restoration`)
    await task.refresh()
    assert.isNull(task.trashedAt)
    assert.isNull(task.projectId)
    assert.include(response.cookie('toast')?.value.message, 'restored to the inbox')
  })

  test('a section or a file without what it belongs to stays in the trash', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const project = await createProject(user, { trashedAt: daysAgo(1) })
    const section = await changing(user, (change) =>
      change.create(Section, { projectId: project.id, name: 'Doing', trashedAt: daysAgo(2) })
    )
    const task = await createTask(user, { trashedAt: daysAgo(1) })
    const file = await createFile(user, task, { trashedAt: daysAgo(2) })
    const page = sending(client, user)
    await page.post(`/trash/section/${section.id}/restoration`)
    await page.post(`/trash/attachment/${file.id}/restoration`)
    await section.refresh()
    await file.refresh()
    assert.isNotNull(section.trashedAt)
    assert.isNotNull(file.trashedAt)

    await page.post(`/trash/task/${task.id}/restoration`)
    await page.post(`/trash/attachment/${file.id}/restoration`)
    await file.refresh()
    assert.isNull(file.trashedAt)
  })

  test('deleting for good takes files, steps and history along, and nothing else', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const task = await createTask(user)
    const step = await createTask(user, { parentId: task.id })
    const deeper = await createTask(user, { parentId: step.id })
    const other = await createTask(user)
    const file = await createFile(user, task)
    await changing(user, (change) => task.setTags(change, ['home']))
    const page = sending(client, user)
    await page.delete(`/tasks/${task.id}`)
    await page.delete(`/trash/task/${task.id}`)

    assert.deepEqual(
      (await Task.of(user)).map(({ id }) => id),
      [other.id]
    )
    assert.isNull(await Attachment.find(file.id))
    assert.isFalse(await drive.use().exists(file.key))
    for (const { id } of [task, step, deeper]) {
      const left = await db.from('changes').where({ record_type: 'task', record_id: id })
      // that it is gone is kept, and nothing of what it held
      const plain = (value: unknown) => (typeof value === 'string' ? JSON.parse(value) : value)
      assert.deepEqual(
        left.map(({ action, before, after }) => [action, plain(before), plain(after)]),
        [['purged', {}, {}]]
      )
    }
  })

  test('only what is in the trash can be deleted for good', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user)
    const response = await sending(client, user).delete(`/trash/task/${task.id}`)
    response.assertStatus(404)
    assert.isNotNull(await Task.find(task.id))
  })

  test('emptying deletes everything of this person in the trash', async ({ client, assert }) => {
    const user = await createUser()
    const stranger = await createUser()
    const kept = await createTask(user)
    const project = await createProject(user, { trashedAt: daysAgo(1) })
    await createTask(user, { trashedAt: daysAgo(1), projectId: project.id })
    const theirs = await createTask(stranger, { trashedAt: daysAgo(1) })
    await sending(client, user).delete('/trash')
    assert.deepEqual(
      (await Task.of(user)).map(({ id }) => id),
      [kept.id]
    )
    assert.isNull(await Project.of(user).first())
    assert.isNotNull(await Task.find(theirs.id))
  })

  test('after thirty days the trash empties itself, and a step that is kept stays', async ({
    assert,
  }) => {
    const user = await createUser()
    const old = await createTask(user, { trashedAt: daysAgo(31) })
    const step = await createTask(user, { parentId: old.id, trashedAt: daysAgo(5) })
    const recent = await createTask(user, { trashedAt: daysAgo(29) })
    const project = await createProject(user, { trashedAt: daysAgo(40) })
    const task = await createTask(user, { projectId: project.id })
    const file = await createFile(user, old)
    await purgeTrash(NOW)

    assert.isNull(await Task.find(old.id))
    assert.isNull(await Project.find(project.id))
    assert.isNotNull(await Task.find(recent.id))
    await step.refresh()
    await task.refresh()
    assert.isNull(step.parentId)
    assert.isNull(task.projectId)
    assert.isFalse(await drive.use().exists(file.key))
  })

  test('the list goes on where it ended, also within one moment', async ({ client, assert }) => {
    const user = await createUser()
    for (let index = 0; index < 101; index++) {
      await createTask(user, { title: `task-${index}.`, trashedAt: daysAgo(1) })
    }
    const page = sending(client, user)
    const first = await page.get('/trash')
    const next = /href="(\/trash\?after=[^"]+)"/.exec(first.text())![1].replaceAll('&amp;', '&')
    const second = await page.get(next)
    assert.notInclude(first.text(), 'task-0.')
    second.assertTextIncludes('task-0.')
    assert.notInclude(second.text(), 'task-1.')
    assert.isAtMost(await countQueries(() => page.get('/trash')), 12)
    const odd = await page.get('/trash?after=2026-99-99T00:00:00.000Z~task~1')
    odd.assertStatus(200)
  })

  test('a stranger finds nothing in someone else’s trash', async ({ client, assert }) => {
    const task = await createTask(await createUser(), { title: 'Secret', trashedAt: daysAgo(1) })
    const page = sending(client, await createUser())
    assert.notInclude((await page.get('/trash')).text(), 'Secret')
    for (const response of [
      await page.post(`/trash/task/${task.id}/restoration`),
      await page.delete(`/trash/task/${task.id}`),
      await page.post(`/trash/user/1/restoration`),
    ]) {
      response.assertStatus(404)
    }
  })

  test('someone who is signed out is asked to sign in', async ({ client }) => {
    for (const response of [
      await client.get('/trash').redirects(0),
      await client.delete('/trash').withCsrfToken().redirects(0),
      await client.delete('/trash/task/1').withCsrfToken().redirects(0),
      await client.post('/trash/task/1/restoration').withCsrfToken().redirects(0),
    ]) {
      response.assertStatus(302)
      response.assertHeader('location', '/sign-in')
    }
  })
})
