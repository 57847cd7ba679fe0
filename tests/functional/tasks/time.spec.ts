import { test } from '@japa/runner'
import { Settings } from 'luxon'
import TimeEntry from '#models/time_entry'
import {
  changing,
  createTask,
  createUser,
  freezeClock,
  freshWorld,
  personOf,
} from '#tests/support/world'

test.group('Time spent', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('the timer adds what it measured to the task', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user)

    await client.post(`/tasks/${task.id}/timer`).loginAs(user).withCsrfToken().redirects(0)
    const now = Settings.now()
    Settings.now = () => now + 25 * 60_000
    const stopped = await client
      .delete(`/tasks/${task.id}/timer`)
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)

    stopped.assertStatus(302)
    await task.refresh()
    assert.equal(task.spentSeconds, 25 * 60)
  })

  test('starting another task’s timer stops the first', async ({ client, assert }) => {
    const user = await createUser()
    const one = await createTask(user)
    const other = await createTask(user)

    await client.post(`/tasks/${one.id}/timer`).loginAs(user).withCsrfToken().redirects(0)
    await client.post(`/tasks/${other.id}/timer`).loginAs(user).withCsrfToken().redirects(0)

    const running = await TimeEntry.of(user).whereNull('ended_at')
    assert.deepEqual(
      running.map(({ taskId }) => taskId),
      [other.id]
    )
  })

  test('time entered by hand counts, and can be taken off again', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user)

    await client
      .post(`/tasks/${task.id}/time_entries`)
      .form({ minutes: '45' })
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)
    await task.refresh()
    assert.equal(task.spentSeconds, 45 * 60)

    const entry = await TimeEntry.of(user).firstOrFail()
    await client
      .delete(`/tasks/${task.id}/time_entries/${entry.id}`)
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)
    await task.refresh()
    assert.equal(task.spentSeconds, 0)
  })

  test('{$self} minutes are refused with a message')
    .with(['0', '-5', '1441', 'soon', '1.5', '1e9', ''])
    .run(async ({ client, assert }, minutes) => {
      const user = await createUser()
      const task = await createTask(user)
      const response = await client
        .post(`/tasks/${task.id}/time_entries`)
        .form({ minutes })
        .loginAs(user)
        .withCsrfToken()
        .redirects(0)
      response.assertStatus(422)
      await task.refresh()
      assert.equal(task.spentSeconds, 0)
    })

  test('a stranger can neither time a task nor remove its time', async ({ client }) => {
    const owner = await createUser()
    const task = await createTask(owner)
    const own = await createTask(await createUser())
    const entry = await changing(owner, async (change) => {
      await task.addTime(change, 10, personOf(owner).clock)
      return TimeEntry.query({ client: change.trx }).where('task_id', task.id).firstOrFail()
    })
    const stranger = await createUser()
    for (const path of [
      `/tasks/${task.id}/time_entries/${entry.id}`,
      `/tasks/${own.id}/time_entries/${entry.id}`,
      `/tasks/${task.id}/timer`,
    ]) {
      const response = await client.delete(path).loginAs(stranger).withCsrfToken().redirects(0)
      response.assertStatus(404)
    }
  })
})
