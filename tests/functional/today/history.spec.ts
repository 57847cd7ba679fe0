import { test } from '@japa/runner'
import { focusHistory } from '#queries/focus_history'
import { timeOn } from '#queries/day_time'
import TimeEntry from '#models/time_entry'
import { DateTime } from 'luxon'
import {
  changing,
  createTask,
  createUser,
  freezeClock,
  freshWorld,
  personOf,
} from '#tests/support/world'

test.group('The history of focus', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('tells what was kept on its day from what was carried or left', async ({ assert }) => {
    const user = await createUser()
    const day = '2026-11-18'
    await createTask(user, { plannedOn: day, status: 'done', closedOn: day })
    await createTask(user, { plannedOn: day, status: 'done', closedOn: '2026-11-17' })
    await createTask(user, { plannedOn: day, status: 'done', closedOn: '2026-11-19' })
    await createTask(user, { plannedOn: day })
    await createTask(user, { plannedOn: day, status: 'dropped', closedOn: day })
    const moved = await createTask(user, { plannedOn: day })
    await changing(user, (set) => moved.carryTo(set, '2026-11-20'))
    await user.refresh()

    const history = await focusHistory(personOf(user))
    assert.lengthOf(history, 28)
    assert.equal(history.at(-1)!.day, '2026-11-20')
    assert.deepEqual(
      history.find((one) => one.day === day),
      { day, kept: 2, carried: 3 }
    )
    // today is not over: what is open may still be kept
    assert.deepEqual(history.at(-1), { day: '2026-11-20', kept: 0, carried: 0 })
  })

  test('stands on the page as a chart with words and a table', async ({ client, assert }) => {
    const user = await createUser()
    await createTask(user, { plannedOn: '2026-11-18', status: 'done', closedOn: '2026-11-18' })
    const text = (await client.get('/today').loginAs(user)).text()
    assert.include(text, '<svg class="chart"')
    assert.include(text, 'Show as table')
    assert.include(text, '100% kept in 28 days')
  })
})

test.group('The time of a day', (group) => {
  freshWorld(group)
  freezeClock(group, '2026-10-26T09:00:00+01:00')

  test('is cut at the midnights of the person, also when a day has 25 hours', async ({
    assert,
  }) => {
    const user = await createUser()
    const task = await createTask(user)
    const at = (iso: string) => DateTime.fromISO(iso, { setZone: true }).toUTC()
    // 25 October 2026 has 25 hours in Berlin: this covers all of it and an hour on both sides
    await changing(user, (set) =>
      set.create(TimeEntry, {
        taskId: task.id,
        startedAt: at('2026-10-24T23:00:00+02:00'),
        endedAt: at('2026-10-26T01:00:00+01:00'),
      })
    )
    const person = personOf(user)
    assert.equal((await timeOn(person, '2026-10-24')).get(task.id), 3600)
    assert.equal((await timeOn(person, '2026-10-25')).get(task.id), 25 * 3600)
    assert.equal((await timeOn(person, '2026-10-26')).get(task.id), 3600)
    assert.equal((await timeOn(person, '2026-10-27')).size, 0)
  })

  test('counts a running timer up to now', async ({ assert }) => {
    const user = await createUser()
    const task = await createTask(user)
    const startedAt = DateTime.fromISO('2026-10-26T08:30:00+01:00').toUTC()
    await changing(user, (set) =>
      set.create(TimeEntry, { taskId: task.id, startedAt, endedAt: null })
    )
    assert.equal((await timeOn(personOf(user), '2026-10-26')).get(task.id), 1800)
  })
})
