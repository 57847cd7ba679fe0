import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import ChangeSet from '#models/change_set'
import Section from '#models/section'
import Task from '#models/task'
import type User from '#models/user'
import { undoChange } from '#services/changes/undo'
import {
  changing,
  createProject,
  createTask,
  createUser,
  freezeClock,
  freshWorld,
  personOf,
} from '#tests/support/world'

test.group('Editing several tasks at once', (group) => {
  freshWorld(group)
  freezeClock(group)

  async function some(count = 3) {
    const user = await createUser()
    const tasks: Task[] = []
    for (let at = 0; at < count; at++) tasks.push(await createTask(user, { title: `Task ${at}` }))
    return { user, tasks, ids: tasks.map(({ id }) => id) }
  }

  const fresh = (ids: number[]) => Task.query().whereIn('id', ids).orderBy('id')

  test('every edit reaches all of the chosen tasks', async ({ client, assert }) => {
    const { user, tasks, ids } = await some()
    const project = await createProject(user)
    const section = await changing(user, (change) => Section.add(change, project, 'Doing'))
    const edit = async (what: string, more: Record<string, unknown> = {}) => {
      const response = await client
        .post('/tasks/bulk')
        .form({ ids, do: what, ...more })
        .loginAs(user)
        .withCsrfToken()
        .redirects(0)
      response.assertStatus(302)
      return fresh(ids)
    }
    const all = (rows: Task[], wanted: Partial<Task>) => {
      for (const row of rows) assert.containsSubset(row.$attributes, wanted)
    }

    all(await edit('priority:high'), { priority: 3 })
    all(await edit('demand:deep'), { demand: 'deep' })
    all(await edit('demand:'), { demand: null })
    all(await edit('due:2026-12-01'), { dueOn: '2026-12-01' })
    all(await edit('due', { due: '2026-12-02' }), { dueOn: '2026-12-02' })
    all(await edit('due:'), { dueOn: null })
    all(await edit('plan:2026-11-21'), { plannedOn: '2026-11-21' })
    all(await edit(`move:${project.id}/${section.id}`), {
      projectId: project.id,
      sectionId: section.id,
    })
    all(await edit(`move:${project.id}`), { projectId: project.id, sectionId: null })
    all(await edit('move:inbox'), { projectId: null, sectionId: null })

    await edit('tag', { tag: 'Phone' })
    for (const task of tasks) assert.deepEqual(await task.tagNames(), ['Phone'])
    await edit('untag:phone')
    for (const task of tasks) assert.deepEqual(await task.tagNames(), [])

    all(await edit('complete'), { status: 'done', closedOn: '2026-11-20' })
    all(await edit('reopen'), { status: 'open', closedOn: null })
    all(await edit('drop'), { status: 'dropped' })
    for (const row of await edit('trash')) assert.exists(row.trashedAt)
  })

  test('planned tasks stand in the order in which they were shown', async ({ client, assert }) => {
    const { user, ids } = await some()
    const shown = [ids[2], ids[0], ids[1]]
    await client
      .post('/tasks/bulk')
      .form({ ids: shown, do: 'plan:2026-11-20' })
      .loginAs(user)
      .withCsrfToken()
    const planned = await Task.kept(user).where('planned_on', '2026-11-20').orderBy('plan_position')
    assert.deepEqual(
      planned.map(({ id }) => id),
      shown
    )
  })

  test('one undo takes all of it back', async ({ client, assert }) => {
    const { user, ids } = await some()
    const before = await ChangeSet.of(user)
    await client.post('/tasks/bulk').form({ ids, do: 'drop' }).loginAs(user).withCsrfToken()

    const sets = await ChangeSet.of(user).orderBy('id')
    assert.lengthOf(sets, before.length + 1)
    const last = sets.at(-1)!
    await undoChange(
      { id: last.id, userId: user.id, label: last.label, data: {} },
      { via: 'page', moment: personOf(user).clock.now }
    )
    for (const task of await fresh(ids)) assert.equal(task.status, 'open')
  })

  test('a task and its step may both be chosen', async ({ client, assert }) => {
    const { user, tasks, ids } = await some(1)
    const step = await createTask(user, { title: 'Step', parentId: tasks[0].id })
    for (const what of ['complete', 'reopen', 'trash']) {
      const response = await client
        .post('/tasks/bulk')
        .form({ ids: [...ids, step.id], do: what })
        .loginAs(user)
        .withCsrfToken()
        .redirects(0)
      response.assertStatus(302)
    }
    for (const task of await fresh([...ids, step.id])) assert.exists(task.trashedAt)
  })

  test('one id that is someone else’s and nothing changes', async ({ client, assert }) => {
    const { user, ids } = await some()
    const stranger = await createUser()
    const theirs = await createTask(stranger)
    const their = await createProject(stranger)
    const edit = (form: Record<string, unknown>) =>
      client.post('/tasks/bulk').form(form).loginAs(user).withCsrfToken().redirects(0)

    ;(await edit({ ids: [...ids, theirs.id], do: 'complete' })).assertStatus(404)
    ;(await edit({ ids, do: `move:${their.id}` })).assertStatus(404)
    for (const task of [...(await fresh(ids)), ...(await fresh([theirs.id]))]) {
      assert.equal(task.status, 'open')
      assert.isNull(task.projectId)
    }
  })

  test('what is not understood is refused', async ({ client, assert }) => {
    const { user, ids } = await some()
    const edit = async (form: Record<string, unknown>) =>
      (
        await client.post('/tasks/bulk').form(form).loginAs(user).withCsrfToken().redirects(0)
      ).status()

    for (const form of [
      {},
      { do: 'complete' },
      { ids: [], do: 'complete' },
      { ids: ['x'], do: 'complete' },
      { ids },
      { ids, do: 'explode' },
      { ids, do: 'constructor' },
      { ids, do: 'priority:huge' },
      { ids, do: 'priority' },
      { ids, do: 'demand:high' },
      { ids, do: 'due:2026-02-30' },
      { ids, do: 'plan:tomorrow' },
      { ids, do: 'move:x' },
      { ids, do: 'move' },
      { ids, do: 'tag' },
      { ids, do: 'tag:@' },
      { ids, do: 'tag', tag: 'x'.repeat(51) },
      { ids: Array.from({ length: 501 }, (_, at) => at + 1), do: 'complete' },
    ]) {
      assert.equal(await edit(form), 422, JSON.stringify(form).slice(0, 80))
    }
    for (const task of await fresh(ids)) assert.equal(task.version, 1)
  })

  test('five hundred tasks are done at once', async ({ client, assert }) => {
    const user = await createUser()
    const ids = await many(user, 500)
    const response = await client
      .post('/tasks/bulk')
      .form({ ids, do: 'complete' })
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)
    response.assertStatus(302)
    assert.lengthOf(await Task.kept(user).where('status', 'done'), 500)
  })

  test('someone who is signed out is asked to sign in', async ({ client }) => {
    const { ids } = await some(1)
    const response = await client
      .post('/tasks/bulk')
      .form({ ids, do: 'complete' })
      .withCsrfToken()
      .redirects(0)
    response.assertStatus(302)
    response.assertHeader('location', '/sign-in')
  })
})

async function many(user: User, count: number): Promise<number[]> {
  const now = '2026-11-19T08:00:00.000Z'
  for (let at = 0; at < count; at += 100) {
    await db.table('tasks').multiInsert(
      Array.from({ length: 100 }, (_, one) => ({
        user_id: user.id,
        title: `Task ${at + one}`,
        created_at: now,
        updated_at: now,
      }))
    )
  }
  const rows = await db.from('tasks').where('user_id', user.id).select('id')
  return rows.map(({ id }) => id)
}
