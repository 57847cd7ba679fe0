import { test } from '@japa/runner'
import { DateTime, Settings } from 'luxon'
import Carry from '#models/carry'
import DayLog from '#models/day_log'
import Task from '#models/task'
import type User from '#models/user'
import { createTask, createUser, freezeClock, freshWorld } from '#tests/support/world'

/** The clock of the test moves on; `freezeClock` puts it back in the end. */
const itIs = (iso: string) => {
  const millis = DateTime.fromISO(iso, { setZone: true }).toMillis()
  Settings.now = () => millis
}

const seenIn = (html: string) => /name="seen" value="([0-9a-f]{16})"/.exec(html)![1]

test.group('Shutting down a day', (group) => {
  freshWorld(group)
  freezeClock(group, '2026-11-20T17:30:00+01:00')

  test('two days of a person, with what is carried in between', async ({ client, assert }) => {
    const user = await createUser()
    const page = async (path: string) => {
      const response = await client.get(path).loginAs(user)
      response.assertStatus(200)
      return response.text()
    }
    const post = (path: string, input: Record<string, unknown> = {}) =>
      client.post(path).loginAs(user).withCsrfToken().form(input).redirects(0)

    const [kept, toMonday, later, dropped, back] = await createFocus(user)
    await createTask(user, { title: 'A surprise', status: 'done', closedOn: '2026-11-20' })
    await post(`/tasks/${kept.id}/completion`)

    // Friday evening: one decision for each leftover
    let text = await page('/days/2026-11-20/shutdown')
    for (const task of [toMonday, later, dropped, back]) assert.include(text, task.title)
    assert.include(text, 'A surprise')
    await post(`/tasks/${toMonday.id}/carries`, { day: '2026-11-21' })
    await post(`/tasks/${later.id}/carries`, { day: '2026-11-24' })
    await post(`/tasks/${back.id}/carries`, { to_list: '1' })
    await client.post(`/tasks/${dropped.id}/drop`).loginAs(user).withCsrfToken().redirects(0)
    await Task.query()
      .where('id', dropped.id)
      .update({ status: 'dropped', closed_on: '2026-11-20' })

    text = await page('/days/2026-11-20/shutdown')
    assert.include(text, 'Nothing is left to decide')
    assert.include(text, 'moved to tomorrow')
    assert.include(text, 'back in its list')

    const closed = await client
      .put('/days/2026-11-20')
      .loginAs(user)
      .withCsrfToken()
      .form({
        line: 'The migration held.',
        seen: seenIn(text),
        close: '1',
        _return: '/days/2026-11-20/shutdown',
      })
      .redirects(0)
    closed.assertStatus(302)
    text = await page('/days/2026-11-20/shutdown')
    assert.include(text, 'The day is closed')
    assert.include(text, 'The migration held.')
    assert.include(text, 'closed at 17:30')

    // Saturday evening: the same task again
    itIs('2026-11-21T18:00:00+01:00')
    text = await page('/today')
    assert.include(text, toMonday.title)
    assert.include(text, 'carried once')
    await post('/days/2026-11-21/carries')
    await toMonday.refresh()
    assert.equal(toMonday.plannedOn, '2026-11-22')
    assert.equal(toMonday.carriedCount, 2)
    assert.include(await page('/days/2026-11-22'), 'carried twice')

    // and Friday is what it was
    text = await page('/days/2026-11-20')
    for (const task of [kept, toMonday, later, dropped, back]) assert.include(text, task.title)
    assert.include(text, 'The migration held.')
    assert.lengthOf(await Carry.of(user), 4)
  })

  test('moves all that is left, also from days before, to tomorrow', async ({ client, assert }) => {
    const user = await createUser()
    const today = await createTask(user, { title: 'Of today', plannedOn: '2026-11-20' })
    const before = await createTask(user, { title: 'Of Monday', plannedOn: '2026-11-16' })
    const done = await createTask(user, {
      plannedOn: '2026-11-20',
      status: 'done',
      closedOn: '2026-11-20',
    })
    const response = await client
      .post('/days/2026-11-20/carries')
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)
    response.assertStatus(302)
    for (const task of [today, before, done]) await task.refresh()
    assert.equal(today.plannedOn, '2026-11-21')
    assert.equal(before.plannedOn, '2026-11-21')
    assert.equal(done.plannedOn, '2026-11-20')
    assert.isBelow(before.planPosition, today.planPosition)
  })

  test('of a day that is over moves what is left to today', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user, { plannedOn: '2026-11-18' })
    await client.post('/days/2026-11-18/carries').loginAs(user).withCsrfToken().redirects(0)
    await task.refresh()
    assert.equal(task.plannedOn, '2026-11-20')
  })

  test('after midnight is still possible for the day before', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user, { title: 'Too late today', plannedOn: '2026-11-20' })
    itIs('2026-11-21T00:30:00+01:00')
    const text = (await client.get('/days/2026-11-20/shutdown').loginAs(user)).text()
    assert.include(text, 'Too late today')
    await client.post('/days/2026-11-20/carries').loginAs(user).withCsrfToken().redirects(0)
    await task.refresh()
    assert.equal(task.plannedOn, '2026-11-21')
  })

  test('stops a timer that still runs', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user, { plannedOn: '2026-11-20' })
    await client.post(`/tasks/${task.id}/timer`).loginAs(user).withCsrfToken().redirects(0)
    const text = (await client.get('/days/2026-11-20/shutdown').loginAs(user)).text()
    itIs('2026-11-20T18:00:00+01:00')
    await client
      .put('/days/2026-11-20')
      .loginAs(user)
      .withCsrfToken()
      .form({ line: '', seen: seenIn(text), close: '1' })
      .redirects(0)
    await task.refresh()
    assert.equal(task.spentSeconds, 1800)
    assert.isNull(await task.runningEntry())
  })

  test('is taken back by opening the day again', async ({ client, assert }) => {
    const user = await createUser()
    await createTask(user, { plannedOn: '2026-11-20' })
    const text = (await client.get('/days/2026-11-20/shutdown').loginAs(user)).text()
    await client
      .put('/days/2026-11-20')
      .loginAs(user)
      .withCsrfToken()
      .form({ line: '', seen: seenIn(text), close: '1' })
      .redirects(0)
    assert.isNotNull((await DayLog.of(user).firstOrFail()).closedAt)
    const response = await client
      .delete('/days/2026-11-20/shutdown')
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)
    response.assertHeader('location', '/today')
    assert.isNull((await DayLog.of(user).firstOrFail()).closedAt)
  })

  test('of a day to come leads to that day', async ({ client }) => {
    const user = await createUser()
    const response = await client.get('/days/2026-11-21/shutdown').loginAs(user).redirects(0)
    response.assertHeader('location', '/days/2026-11-21')
  })

  test('refuses a leftover without a day, with a day that is over or that does not exist', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const task = await createTask(user, { plannedOn: '2026-11-20' })
    for (const input of [{}, { day: '' }, { day: '2026-11-19' }, { day: '2026-11-31' }]) {
      const response = await client
        .post(`/tasks/${task.id}/carries`)
        .loginAs(user)
        .withCsrfToken()
        .form(input)
        .redirects(0)
      response.assertStatus(422)
    }
    await task.refresh()
    assert.equal(task.plannedOn, '2026-11-20')
  })

  test('leaves a stranger’s tasks where they are', async ({ client, assert }) => {
    const task = await createTask(await createUser(), { plannedOn: '2026-11-20' })
    const stranger = await createUser()
    await client.post('/days/2026-11-20/carries').loginAs(stranger).withCsrfToken().redirects(0)
    await task.refresh()
    assert.equal(task.plannedOn, '2026-11-20')
  })

  test('asks someone who is signed out to sign in', async ({ client }) => {
    for (const request of [
      client.post('/days/2026-11-20/carries'),
      client.put('/days/2026-11-20'),
      client.delete('/days/2026-11-20/shutdown'),
      client.delete('/days/2026-11-20/capacity'),
    ]) {
      const response = await request.withCsrfToken().redirects(0)
      response.assertHeader('location', '/sign-in')
    }
  })
})

const createFocus = async (user: User) => {
  const titles = ['Was kept', 'Goes to tomorrow', 'Goes to Tuesday', 'Is dropped', 'Goes back']
  const tasks: Task[] = []
  for (const [at, title] of titles.entries()) {
    tasks.push(await createTask(user, { title, plannedOn: '2026-11-20', planPosition: at + 1 }))
  }
  return tasks
}
