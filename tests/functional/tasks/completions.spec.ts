import { test } from '@japa/runner'
import Task from '#models/task'
import {
  changing,
  createTask,
  createUser,
  freezeClock,
  freshWorld,
  personOf,
} from '#tests/support/world'

test.group('Completing a task', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a person completes a task and finds it closed today', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user)

    const response = await client
      .post(`/tasks/${task.id}/completion`)
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)

    response.assertStatus(302)
    const closed = await Task.findOrFail(task.id)
    assert.equal(closed.status, 'done')
    assert.equal(closed.closedOn, '2026-11-20')
  })

  test('a repeating task leaves its next occurrence behind', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user, {
      title: 'Water the plants',
      dueOn: '2026-11-20',
      recurrence: 'FREQ=WEEKLY;BYDAY=FR',
      recurrenceAnchor: '2026-11-20',
    })

    await client.post(`/tasks/${task.id}/completion`).loginAs(user).withCsrfToken().redirects(0)

    const next = await Task.of(user).where('status', 'open').firstOrFail()
    assert.equal(next.title, 'Water the plants')
    assert.equal(next.dueOn, '2026-11-27')
    assert.equal(next.seriesId, task.id)
    await task.refresh()
    assert.equal(task.status, 'done')
  })

  test('the 31st comes back after a short month, also when February is left out', async ({
    assert,
  }) => {
    const user = await createUser()
    const january = '2027-01-31T09:00:00+01:00'
    const attributes = { dueOn: '2027-01-31', recurrence: 'FREQ=MONTHLY' }
    const done = await createTask(user, attributes)
    const skipped = await createTask(user, attributes)

    await changing(user, (change) => done.complete(change, personOf(user, january).clock))
    await changing(user, (change) => skipped.skip(change, personOf(user, january).clock))

    const february = await Task.of(user)
      .where('series_id', done.id)
      .where('status', 'open')
      .firstOrFail()
    assert.equal(february.dueOn, '2027-02-28')
    assert.equal(skipped.dueOn, '2027-02-28')
    const clock = personOf(user, '2027-02-28T09:00:00+01:00').clock
    assert.equal(february.nextDay(clock), '2027-03-31')
    assert.equal(skipped.nextDay(clock), '2027-03-31')
  })

  test('a stranger’s task is not there', async ({ client, assert }) => {
    const task = await createTask(await createUser())

    const response = await client
      .post(`/tasks/${task.id}/completion`)
      .loginAs(await createUser())
      .withCsrfToken()
      .redirects(0)

    response.assertStatus(404)
    await task.refresh()
    assert.equal(task.status, 'open')
  })

  test('someone who is signed out is asked to sign in', async ({ client }) => {
    const task = await createTask(await createUser())
    const response = await client.post(`/tasks/${task.id}/completion`).withCsrfToken().redirects(0)
    response.assertStatus(302)
    response.assertHeader('location', '/sign-in')
  })
})
