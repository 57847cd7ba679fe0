import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import type Task from '#models/task'
import { createMeeting } from '#tests/support/meetings'
import { createTask, createUser, freezeClock, freshWorld } from '#tests/support/world'

/** What stands in one day of the page. */
const dayIn = (html: string, label: string) =>
  new RegExp(`<section class="day[^"]*" aria-label="${label}">([^]*?)</section>`).exec(html)?.[1] ??
  ''

test.group('The calendar', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('shows what is due, planned, done and to come on its day', async ({ client, assert }) => {
    const user = await createUser()
    await createTask(user, { title: 'Due', dueOn: '2026-11-25', dueTime: '09:30' })
    await createTask(user, { title: 'Both', dueOn: '2026-11-26', plannedOn: '2026-11-24' })
    await createTask(user, { title: 'Done', status: 'done', closedOn: '2026-11-18' })
    await createTask(user, {
      title: 'Water',
      dueOn: '2026-11-23',
      recurrence: 'FREQ=WEEKLY',
      recurrenceAnchor: '2026-11-23',
    })
    const html = (await client.get('/calendar').loginAs(user)).text()
    assert.include(html, 'November 2026')
    assert.match(dayIn(html, 'Wednesday,? 25 November'), /09:30[^]*Due/)
    assert.include(dayIn(html, 'Tuesday,? 24 November'), 'Both')
    assert.include(dayIn(html, 'Thursday,? 26 November'), 'Both')
    assert.include(dayIn(html, 'Wednesday,? 18 November'), 'Done')
    assert.include(dayIn(html, 'Monday,? 23 November'), 'Water')
    assert.match(dayIn(html, 'Monday,? 30 November'), /coming[^]*Water/)
  })

  test('the day’s meetings stand above its tasks, the others of a full day one link away', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    await createTask(user, { title: 'Due', dueOn: '2026-11-25' })
    for (const hour of [9, 11, 13]) {
      const startsAt = DateTime.fromISO(`2026-11-25T${hour}:00:00+01:00`.replace('T9', 'T09'))
      const times = { startsAt, endsAt: startsAt.plus({ minutes: 30 }) }
      await createMeeting(user, { title: `Meeting ${hour}`, ...times })
    }
    const html = (await client.get('/calendar').loginAs(user)).text()
    assert.match(
      dayIn(html, 'Wednesday,? 25 November'),
      /09:00[^]*Meeting 9[^]*11:00[^]*Meeting 11[^]*Due[^]*1 more/
    )
    assert.notInclude(html, 'Meeting 13')
    const week = (await client.get('/calendar?view=week&day=2026-11-25').loginAs(user)).text()
    assert.include(week, 'Meeting 13')
  })

  test('begins the week on the day that the person chose', async ({ client, assert }) => {
    const sunday = await createUser({ weekStartsOn: 7 })
    const html = (await client.get('/calendar?view=week').loginAs(sunday)).text()
    assert.include(html, '15 Nov – 21 Nov 2026')
    const monday = await createUser()
    const other = (await client.get('/calendar?view=week').loginAs(monday)).text()
    assert.include(other, '16 Nov – 22 Nov 2026')
  })

  test('a full day says how much more there is', async ({ client, assert }) => {
    const user = await createUser()
    for (let at = 0; at < 9; at++) await createTask(user, { title: `t${at}`, dueOn: '2026-11-25' })
    for (let at = 0; at < 30; at++) await createTask(user, { title: `u${at}`, dueOn: '2026-11-26' })
    const html = (await client.get('/calendar').loginAs(user)).text()
    assert.include(dayIn(html, 'Wednesday,? 25 November'), '5 more')
    assert.include(dayIn(html, 'Thursday,? 26 November'), '6+ more')
  })

  test('a task is moved to another day by a form', async ({ client, assert }) => {
    const user = await createUser()
    const due = await createTask(user, { title: 'Due', dueOn: '2026-11-25', dueTime: '09:30' })
    const planned = await createTask(user, { dueOn: '2026-11-30', plannedOn: '2026-11-25' })
    const move = (task: Task, kind: string, day: string) =>
      client
        .put(`/tasks/${task.id}/day${kind}`)
        .form({ day })
        .loginAs(user)
        .withCsrfToken()
        .redirects(0)

    const asked = await client.get(`/calendar?move=${due.id}&kind=due`).loginAs(user)
    assert.include(asked.text(), 'Which day should “Due” go to?')
    assert.include(asked.text(), `action="/tasks/${due.id}/day/due?_method=PUT"`)

    ;(await move(due, '/due', '2026-11-27')).assertStatus(302)
    await move(planned, '/plan', '2026-11-26')
    await Promise.all([due.refresh(), planned.refresh()])
    assert.equal(due.dueOn, '2026-11-27')
    assert.equal(due.dueTime, '09:30')
    assert.equal(planned.plannedOn, '2026-11-26')
    assert.equal(planned.dueOn, '2026-11-30')
    ;(await move(planned, '/due', '2026-12-01')).assertStatus(302)
    await move(planned, '', '2026-11-28')
    await planned.refresh()
    assert.equal(planned.dueOn, '2026-12-01')
    assert.equal(planned.plannedOn, '2026-11-28')

    ;(await move(due, '', '2026-02-30')).assertStatus(422)
    ;(await move(due, '/never', '2026-11-27')).assertStatus(404)
  })

  test('a stranger’s task can’t be moved', async ({ client }) => {
    const task = await createTask(await createUser(), { dueOn: '2026-11-25' })
    const user = await createUser()
    const moved = await client
      .put(`/tasks/${task.id}/day`)
      .form({ day: '2026-11-27' })
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)
    moved.assertStatus(404)
    ;(await client.get(`/calendar?move=${task.id}`).loginAs(user)).assertStatus(404)
  })
})
