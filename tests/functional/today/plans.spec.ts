import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import Carry from '#models/carry'
import DayLog from '#models/day_log'
import Task from '#models/task'
import {
  changing,
  createProject,
  createTask,
  createUser,
  freezeClock,
  freshWorld,
} from '#tests/support/world'

test.group('Planning a task', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('puts it at the end of today with one press', async ({ client, assert }) => {
    const user = await createUser()
    await createTask(user, { plannedOn: '2026-11-20', planPosition: 4 })
    const task = await createTask(user, { title: 'Book the train' })

    const response = await client
      .post(`/tasks/${task.id}/plan`)
      .loginAs(user)
      .withCsrfToken()
      .header('referer', `${process.env.APP_URL}/days/2026-11-20/plan`)
      .redirects(0)

    response.assertStatus(302)
    response.assertHeader('location', '/days/2026-11-20/plan')
    await task.refresh()
    assert.equal(task.plannedOn, '2026-11-20')
    assert.equal(task.planPosition, 5)
    assert.equal(task.carriedCount, 0)
  })

  test('for another day, and off it again', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user)
    await client
      .put(`/tasks/${task.id}/plan`)
      .loginAs(user)
      .withCsrfToken()
      .form({ day: '2026-12-01' })
      .redirects(0)
    await task.refresh()
    assert.equal(task.plannedOn, '2026-12-01')

    await client.delete(`/tasks/${task.id}/plan`).loginAs(user).withCsrfToken().redirects(0)
    await task.refresh()
    assert.isNull(task.plannedOn)
  })

  test('that was left from an earlier day counts as carried', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user, { plannedOn: '2026-11-18' })
    await client.post(`/tasks/${task.id}/plan`).loginAs(user).withCsrfToken().redirects(0)
    await task.refresh()
    assert.equal(task.carriedCount, 1)
    const carry = await Carry.of(user).firstOrFail()
    assert.equal(carry.fromDay, '2026-11-18')
    assert.equal(carry.toDay, '2026-11-20')
  })

  test('what comes next in each project is there to be planned, though nothing dates it', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const [one, two, resting] = await Promise.all([
      createProject(user, { name: 'One', position: 1 }),
      createProject(user, { name: 'Two', position: 2 }),
      createProject(user, { name: 'Resting', archivedAt: DateTime.utc() }),
    ])
    const add = (title: string, attributes: Partial<Task>) =>
      createTask(user, { title, ...attributes })
    await add('Second of one', { projectId: one.id, position: 5 })
    await add('First of one', { projectId: one.id, position: 4 })
    await add('Dated', { projectId: two.id, position: 1, dueOn: '2026-12-30' })
    await add('Hidden', { projectId: two.id, position: 2, startOn: '2026-12-01' })
    await add('First of two', { projectId: two.id, position: 3 })
    await add('Asleep', { projectId: resting.id })

    const html = (await client.get('/days/2026-11-20/plan').loginAs(user)).text()
    assert.match(html, /Next in your projects[^]*First of one[^]*First of two/)
    for (const title of ['Second of one', 'Dated', 'Hidden', 'Asleep']) {
      assert.notInclude(html, title)
    }
  })

  test('offers the days that are chosen most', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user, { title: 'Book the train' })
    const response = await client.get(`/tasks/${task.id}/plan/edit`).loginAs(user)
    response.assertStatus(200)
    for (const day of ['2026-11-20', '2026-11-21', '2026-11-23']) {
      assert.include(response.text(), `value="${day}"`)
    }
  })

  test('into the past or into nonsense is refused', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user)
    for (const day of ['2026-11-19', '2026-02-30', 'tomorrow', '', '9999-12-31', '0000-01-01']) {
      const response = await client
        .put(`/tasks/${task.id}/plan`)
        .loginAs(user)
        .withCsrfToken()
        .form({ day })
        .redirects(0)
      response.assertStatus(422)
    }
    await task.refresh()
    assert.isNull(task.plannedOn)
  })

  test('that is closed changes nothing', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user, {
      status: 'done',
      closedOn: '2026-11-18',
      plannedOn: '2026-11-18',
    })
    await client.post(`/tasks/${task.id}/plan`).loginAs(user).withCsrfToken().redirects(0)
    await task.refresh()
    assert.equal(task.plannedOn, '2026-11-18')
    assert.lengthOf(await Carry.of(user), 0)
  })

  test('is not possible for a stranger, and not without signing in', async ({ client, assert }) => {
    const task = await createTask(await createUser())
    const stranger = await createUser()
    const requests = () => [
      client.get(`/tasks/${task.id}/plan/edit`),
      client.post(`/tasks/${task.id}/plan`),
      client.put(`/tasks/${task.id}/plan`).form({ day: '2026-11-20' }),
      client.delete(`/tasks/${task.id}/plan`),
      client.post(`/tasks/${task.id}/carries`).form({ day: '2026-11-21' }),
      client.get(`/tasks/${task.id}/focus`),
    ]
    for (const request of requests()) {
      const response = await request.loginAs(stranger).withCsrfToken().redirects(0)
      response.assertStatus(404)
    }
    for (const request of requests()) {
      const response = await request.withCsrfToken().redirects(0)
      response.assertStatus(302)
      response.assertHeader('location', '/sign-in')
    }
    await task.refresh()
    assert.isNull(task.plannedOn)
  })
})

test.group('Planning a day', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('shows what waits by reason, beside the day with its hours', async ({ client, assert }) => {
    const user = await createUser()
    await createTask(user, { title: 'Of yesterday', plannedOn: '2026-11-19' })
    await createTask(user, { title: 'Too late already', dueOn: '2026-11-10' })
    await createTask(user, { title: 'Due on the day', dueOn: '2026-11-20' })
    await createTask(user, { title: 'Important one', priority: 4 })
    await createTask(user, { title: 'Hidden until later', priority: 4, startOn: '2026-12-01' })
    await createTask(user, { title: 'Planned one', plannedOn: '2026-11-20', estimateMinutes: 60 })

    const response = await client.get('/days/2026-11-20/plan').loginAs(user)
    response.assertStatus(200)
    const text = response.text()
    const order = ['Of yesterday', 'Too late already', 'Due on the day', 'Important one']
    const places = order.map((title) => text.indexOf(title))
    assert.deepEqual(
      places,
      [...places].sort((one, two) => one - two)
    )
    assert.isTrue(places.every((place) => place > 0))
    assert.include(text, 'Planned one')
    assert.include(text, '5 h free')
    assert.notInclude(text, 'Hidden until later')
  })

  test('is finished with one button and can be taken back', async ({ client, assert }) => {
    const user = await createUser()
    const response = await client
      .post('/days/2026-11-20/plan')
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)
    response.assertHeader('location', '/today')
    const log = await DayLog.of(user).firstOrFail()
    assert.isNotNull(log.plannedAt)

    const set = await Task.query()
      .client.from('change_sets')
      .where('user_id', user.id)
      .orderBy('id', 'desc')
      .firstOrFail()
    assert.equal(set.label, 'today.changes.day_planned')
  })

  test('that is over leads to its record', async ({ client }) => {
    const user = await createUser()
    const response = await client.get('/days/2026-11-19/plan').loginAs(user).redirects(0)
    response.assertHeader('location', '/days/2026-11-19')
  })

  test('asks someone who is signed out to sign in', async ({ client }) => {
    const response = await client.post('/days/2026-11-20/plan').withCsrfToken().redirects(0)
    response.assertHeader('location', '/sign-in')
  })

  test('a task that returns to the day it was carried from was not carried', async ({ assert }) => {
    const user = await createUser()
    const { personOf } = await import('#tests/support/world')
    const { clock } = personOf(user)
    const task = await createTask(user, { plannedOn: '2026-11-20' })
    await changing(user, (set) => task.carryTo(set, '2026-11-21'))
    assert.equal(task.carriedCount, 1)
    await changing(user, (set) => task.planFor(set, '2026-11-20', clock))
    assert.equal(task.carriedCount, 0)
    assert.lengthOf(await Carry.of(user), 0)
  })
})
