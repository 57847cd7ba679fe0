import { test } from '@japa/runner'
import Section from '#models/section'
import Task from '#models/task'
import type User from '#models/user'
import { fingerprints, valuesOf } from '#services/tasks/values'
import { sending } from '#tests/support/pages'
import {
  changing,
  createProject,
  createTask,
  createUser,
  freezeClock,
  freshWorld,
} from '#tests/support/world'

/** What the form of a task holds before anything is typed. */
async function formOf(id: number) {
  const task = await Task.findOrFail(id)
  const tags = await task.tagNames()
  return {
    version: task.version,
    was: fingerprints(valuesOf(task, tags)),
    title: task.title,
    notes: task.notes,
    priority: ['none', 'low', 'medium', 'high', 'urgent'][task.priority],
    demand: task.demand ?? '',
    place: [task.projectId, task.sectionId].filter(Boolean).join(':'),
    tags: tags.join(', '),
    due_on: task.dueOn ?? '',
    due_time: task.dueTime ?? '',
    planned_on: task.plannedOn ?? '',
    start_on: task.startOn ?? '',
    estimate_minutes: task.estimateMinutes ?? '',
    repeat: task.recurrence ? 'keep' : 'none',
  }
}

const edit = (user: User, id: number, attributes: Partial<Task>) =>
  changing(user, async (change) => {
    const task = await Task.query({ client: change.trx }).where('id', id).firstOrFail()
    task.merge(attributes)
    await change.save(task)
  })

test.group('Editing a task', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('every field of the form is saved', async ({ client, assert }) => {
    const user = await createUser()
    const project = await createProject(user)
    const section = await changing(user, (change) =>
      change.create(Section, { projectId: project.id, name: 'Doing' })
    )
    const task = await createTask(user)
    const response = await sending(client, user).put(`/tasks/${task.id}`, {
      ...(await formOf(task.id)),
      title: 'Write it again',
      notes: 'One\r\nTwo',
      priority: 'low',
      demand: 'deep',
      place: `${project.id}:${section.id}`,
      tags: '@deep office, Office',
      due_on: '2026-12-01',
      due_time: '14:00',
      planned_on: '2026-11-23',
      start_on: '2026-11-22',
      estimate_minutes: '90',
      repeat: 'weekly',
      repeat_interval: '2',
      repeat_weekdays: ['MO', 'FR'],
      repeat_from: 'completion',
    })
    response.assertStatus(302)
    await task.refresh()
    assert.containsSubset(task.serialize(), {
      title: 'Write it again',
      notes: 'One\nTwo',
      priority: 1,
      demand: 'deep',
      projectId: project.id,
      sectionId: section.id,
      dueOn: '2026-12-01',
      dueTime: '14:00',
      plannedOn: '2026-11-23',
      startOn: '2026-11-22',
      estimateMinutes: 90,
      recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR',
      recursAfterCompletion: true,
      recurrenceAnchor: '2026-12-01',
    })
    assert.deepEqual(await task.tagNames(), ['deep', 'Office'])
  })

  test('cleared fields are cleared', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user, {
      notes: 'x',
      dueOn: '2026-11-21',
      dueTime: '09:00',
      estimateMinutes: 5,
      recurrence: 'FREQ=DAILY',
      recurrenceAnchor: '2026-11-21',
    })
    await sending(client, user).put(`/tasks/${task.id}`, {
      ...(await formOf(task.id)),
      notes: '',
      due_on: '',
      due_time: '',
      estimate_minutes: '',
      repeat: 'none',
    })
    await task.refresh()
    assert.containsSubset(task.serialize(), {
      notes: '',
      dueOn: null,
      dueTime: null,
      estimateMinutes: null,
      recurrence: null,
      recurrenceAnchor: null,
    })
  })

  test('two browsers that change different fields both have their way', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const task = await createTask(user, { title: 'Plan', notes: 'old' })
    const form = await formOf(task.id)
    await edit(user, task.id, { title: 'Plan the week' })

    const response = await sending(client, user).put(`/tasks/${task.id}`, {
      ...form,
      notes: 'new',
    })
    response.assertStatus(302)
    await task.refresh()
    assert.equal(task.title, 'Plan the week')
    assert.equal(task.notes, 'new')
  })

  test('two browsers that change the same field see both versions', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user, { title: 'Plan', notes: 'old' })
    const form = await formOf(task.id)
    await edit(user, task.id, { title: 'Plan the week' })

    const response = await sending(client, user).put(`/tasks/${task.id}`, {
      ...form,
      title: 'Plan the month',
      notes: 'typed at length',
    })
    response.assertStatus(409)
    for (const text of ['Plan the week', 'Plan the month', 'typed at length']) {
      response.assertTextIncludes(text)
    }
    await task.refresh()
    assert.equal(task.title, 'Plan the week')
    assert.equal(task.notes, 'old')

    const now = await formOf(task.id)
    const confirmed = { ...form, title: 'Plan the month', notes: 'typed at length', ...seen(now) }
    await sending(client, user).put(`/tasks/${task.id}`, { ...confirmed, keep_now: ['', 'title'] })
    await task.refresh()
    assert.equal(task.title, 'Plan the week')
    assert.equal(task.notes, 'typed at length')

    const again = await formOf(task.id)
    await sending(client, user).put(`/tasks/${task.id}`, { ...confirmed, ...seen(again) })
    await task.refresh()
    assert.equal(task.title, 'Plan the month')
  })

  test('a title edited where it stands is not overwritten unseen', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user, { title: 'Plan' })
    const { version } = await formOf(task.id)
    const page = sending(client, user)

    await page.put(`/tasks/${task.id}/title`, { version, title: 'Plan A' })
    await task.refresh()
    assert.equal(task.title, 'Plan A')

    const response = await page.put(`/tasks/${task.id}/title`, { version, title: 'Plan B' })
    response.assertStatus(409)
    response.assertTextIncludes('Plan B')
    await task.refresh()
    assert.equal(task.title, 'Plan A')
  })

  test('moving the due day of a series lets it go on from there', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user, {
      dueOn: '2026-11-20',
      recurrence: 'FREQ=WEEKLY;INTERVAL=2',
      recurrenceAnchor: '2026-11-20',
    })
    const page = sending(client, user)
    await page.put(`/tasks/${task.id}`, { ...(await formOf(task.id)), due_on: '2026-11-23' })
    await page.post(`/tasks/${task.id}/completion`)
    const next = await Task.of(user).where('status', 'open').firstOrFail()
    assert.equal(next.dueOn, '2026-12-07')
  })

  test('a task that starts to repeat without a day is due on the first one', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const task = await createTask(user)
    await sending(client, user).put(`/tasks/${task.id}`, {
      ...(await formOf(task.id)),
      repeat: 'weekly',
      repeat_weekdays: ['TU'],
    })
    await task.refresh()
    assert.equal(task.dueOn, '2026-11-24')
  })

  test('what can’t be is refused, and what was typed stays in the form', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const stranger = await createUser()
    const theirs = await createProject(stranger)
    const task = await createTask(user)
    const form = await formOf(task.id)
    for (const wrong of [
      { title: '' },
      { title: 'x'.repeat(501) },
      { title: 'a\0b' },
      { notes: 'x'.repeat(1_000_000) },
      { due_on: '2026-02-30' },
      { due_on: '', due_time: '09:00' },
      { due_time: '25:99' },
      { planned_on: 'tomorrow' },
      { place: String(theirs.id) },
      { place: 'x' },
      { project_id: theirs.id },
      { section_id: 999_999 },
      { priority: 'highest' },
      { estimate_minutes: '-1' },
      { tags: 'x'.repeat(51) },
      { repeat: 'hourly' },
      { repeat: 'daily', repeat_interval: '0' },
      { repeat: 'daily', repeat_ends: 'on' },
      { repeat: 'daily', repeat_ends: 'after' },
      { version: '0' },
    ]) {
      const response = await sending(client, user).put(`/tasks/${task.id}`, {
        ...form,
        estimate_minutes: '77',
        ...wrong,
      })
      assert.equal(response.status(), 422, JSON.stringify(wrong).slice(0, 80))
      if (!('estimate_minutes' in wrong)) response.assertTextIncludes('value="77"')
    }
    await task.refresh()
    assert.isNull(task.estimateMinutes)
  })

  test('hostile text is shown as text', async ({ client, assert }) => {
    const user = await createUser()
    const hostile = '"><script>alert(1)</script>‮😀'
    const task = await createTask(user, {
      title: hostile,
      notes: `${hostile} [x](javascript:alert(1))`,
    })
    const response = await sending(client, user).get(`/tasks/${task.id}`)
    response.assertStatus(200)
    assert.notInclude(response.text(), '<script>alert')
    assert.notInclude(response.text(), 'href="javascript:')
  })

  test('the page of a stranger’s task is not there, whatever is done with it', async ({
    client,
  }) => {
    const task = await createTask(await createUser())
    const page = sending(client, await createUser())
    for (const response of [
      await page.get(`/tasks/${task.id}`),
      await page.get(`/tasks/${task.id}/edit`),
      await page.put(`/tasks/${task.id}`, { title: 'Mine', version: 1 }),
      await page.put(`/tasks/${task.id}/title`, { title: 'Mine', version: 1 }),
      await page.delete(`/tasks/${task.id}`),
      await page.post(`/tasks/${task.id}/drop`),
      await page.delete(`/tasks/${task.id}/drop`),
      await page.post(`/tasks/${task.id}/skip`),
      await page.post(`/tasks/${task.id}/duplicates`),
      await page.post(`/tasks/${task.id}/subtasks`, { text: 'Mine' }),
      await page.post(`/tasks/${task.id}/blockers`, { blocker_id: 1 }),
      await page.delete(`/tasks/${task.id}/blockers/1`),
    ]) {
      response.assertStatus(404)
    }
  })

  test('someone who is signed out is asked to sign in', async ({ client }) => {
    const task = await createTask(await createUser())
    for (const [method, path] of [
      ['get', ''],
      ['put', ''],
      ['delete', ''],
      ['put', '/title'],
      ['post', '/drop'],
      ['post', '/skip'],
      ['post', '/duplicates'],
      ['post', '/subtasks'],
      ['post', '/blockers'],
    ] as const) {
      const response = await client[method](`/tasks/${task.id}${path}`).withCsrfToken().redirects(0)
      response.assertStatus(302)
      response.assertHeader('location', '/sign-in')
    }
  })
})

const seen = ({ version, was }: { version: number; was: string }) => ({ version, was })
