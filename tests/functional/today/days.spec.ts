import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import DayLog from '#models/day_log'
import { createTask, createUser, freezeClock, freshWorld } from '#tests/support/world'

/** Where the link leads that a key presses; the key is announced with it. */
const linkWith = (key: string, html: string) => {
  const link = html.match(new RegExp(`<a[^>]*data-key="${key}"[^>]*>`))![0]
  return link.includes('aria-keyshortcuts="') && /href="([^"]*)"/.exec(link)![1]
}

test.group('A day', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('shows what is planned, waiting and done', async ({ client, assert }) => {
    const user = await createUser()
    await createTask(user, {
      title: 'Draft the plan',
      plannedOn: '2026-11-20',
      estimateMinutes: 90,
    })
    await createTask(user, { title: 'Left from before', plannedOn: '2026-11-18' })
    await createTask(user, { title: 'Pay the accountant', dueOn: '2026-11-19' })
    await createTask(user, { title: 'Book the train', dueOn: '2026-11-20' })
    await createTask(user, { title: 'Starts now', startOn: '2026-11-20' })
    await createTask(user, { title: 'Far away', dueOn: '2026-12-24' })
    await createTask(user, { title: 'Has a day', dueOn: '2026-11-20', plannedOn: '2026-11-21' })
    await createTask(user, { title: 'A surprise', status: 'done', closedOn: '2026-11-20' })

    const response = await client.get('/today').loginAs(user)

    response.assertStatus(200)
    const text = response.text()
    for (const title of [
      'Draft the plan',
      'Left from before',
      'Pay the accountant',
      'Book the train',
      'Starts now',
      'A surprise',
    ]) {
      assert.include(text, title)
    }
    assert.notInclude(text, 'Far away')
    assert.notInclude(text, 'Has a day')
    assert.include(text, 'Week 47')
    assert.include(text, 'Friday, 20 November')
  })

  test('yesterday and tomorrow are one key away', async ({ client, assert }) => {
    const user = await createUser()
    await createTask(user)
    const today = (await client.get('/today').loginAs(user)).text()
    assert.equal(linkWith('previous', today), '/days/2026-11-19')
    assert.equal(linkWith('next', today), '/days/2026-11-21')
    const tomorrow = (await client.get('/days/2026-11-21').loginAs(user)).text()
    assert.equal(linkWith('previous', tomorrow), '/today')
  })

  test('that is over is a record and has nothing to press', async ({ client, assert }) => {
    const user = await createUser()
    await createTask(user, {
      title: 'Was done',
      plannedOn: '2026-11-19',
      status: 'done',
      closedOn: '2026-11-19',
    })
    await createTask(user, { title: 'Was left', plannedOn: '2026-11-19' })
    const response = await client.get('/days/2026-11-19').loginAs(user)
    response.assertStatus(200)
    assert.include(response.text(), 'Was done')
    assert.include(response.text(), 'Was left')
    assert.notInclude(response.text(), '/capacity')
    assert.notInclude(response.text(), '/position')
  })

  test('that the calendar does not have is not found', async ({ client }) => {
    const user = await createUser()
    for (const day of ['2026-02-30', '2026-13-01', '0000-01-01', '9999-12-31', '1812-01-01']) {
      for (const page of ['', '/plan', '/shutdown']) {
        const response = await client.get(`/days/${day}${page}`).loginAs(user)
        response.assertStatus(404)
      }
    }
    const response = await client.get('/days/tomorrow').loginAs(user)
    response.assertStatus(404)
  })

  test('of another person shows nothing of mine', async ({ client, assert }) => {
    const owner = await createUser()
    await createTask(owner, { title: 'Secret plan', plannedOn: '2026-11-20' })
    await createTask(owner, { title: 'Secret due', dueOn: '2026-11-20' })
    await createTask(owner, { title: 'Secret done', status: 'done', closedOn: '2026-11-20' })
    const stranger = await createUser()
    for (const path of [
      '/today',
      '/days/2026-11-20/plan',
      '/days/2026-11-20/shutdown',
      '/days/2026-11-21',
    ]) {
      const response = await client.get(path).loginAs(stranger)
      response.assertStatus(200)
      assert.notInclude(response.text(), 'Secret')
    }
  })

  test('asks someone who is signed out to sign in', async ({ client }) => {
    for (const path of [
      '/',
      '/today',
      '/days/2026-11-20',
      '/days/2026-11-20/plan',
      '/days/2026-11-20/shutdown',
      '/focus',
    ]) {
      const response = await client.get(path).redirects(0)
      response.assertStatus(302)
      response.assertHeader('location', '/sign-in')
    }
  })

  test('begins and ends where the person is', async ({ client, assert }) => {
    // 09:00 in Berlin is still the evening before in Honolulu
    const user = await createUser({ timeZone: 'Pacific/Honolulu' })
    await createTask(user, { title: 'Of the nineteenth', plannedOn: '2026-11-19' })
    const text = (await client.get('/today').loginAs(user)).text()
    assert.include(text, 'Thursday, 19 November')
    assert.include(text, 'Of the nineteenth')
  })

  test('teaches a person who has no task at all', async ({ client, assert }) => {
    const user = await createUser()
    const text = (await client.get('/today').loginAs(user)).text()
    assert.include(text, 'A clean page')
    assert.include(text, 'Call Ana tomorrow 3pm')
  })

  test('stays open for writing on the first one, until something is planned', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    await user.merge({ createdAt: DateTime.utc() }).save()
    const today = async () => (await client.get('/today').loginAs(user)).text()
    await createTask(user, { title: 'Call Ana', dueOn: '2026-11-20' })
    const task = await createTask(user, { title: 'Answer Ben' })
    const writing = await today()
    assert.include(writing, 'id="first-line"')
    assert.include(writing, 'Call Ana')
    assert.isBelow(writing.indexOf('Answer Ben'), writing.lastIndexOf('Call Ana'))

    await task.merge({ plannedOn: '2026-11-20' }).save()
    assert.notInclude(await today(), 'id="first-line"')
    await task.merge({ plannedOn: null }).save()
    assert.include(await today(), 'id="first-line"')
    await user.merge({ createdAt: DateTime.utc().minus({ days: 1 }) }).save()
    assert.notInclude(await today(), 'id="first-line"')
  })

  test('shows hostile titles as text', async ({ client, assert }) => {
    const user = await createUser()
    const title = '"><script>alert(1)</script>\' onfocus="x'
    await createTask(user, { title, plannedOn: '2026-11-20' })
    await createTask(user, { title, dueOn: '2026-11-20' })
    for (const path of [
      '/today',
      '/today?arrange=1',
      '/days/2026-11-20/plan',
      '/days/2026-11-20/shutdown',
    ]) {
      const response = await client.get(path).loginAs(user)
      response.assertStatus(200)
      const text = response.text()
      assert.notInclude(text, '<script>alert(1)')
      assert.notInclude(text, '" onfocus="x"')
    }
  })
})

test.group('The hours of a day', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('are the usual ones until the person says otherwise', async ({ client, assert }) => {
    const user = await createUser()
    await createTask(user, { plannedOn: '2026-11-20', estimateMinutes: 90 })
    assert.include((await client.get('/today').loginAs(user)).text(), '4 h 30 m free')

    const response = await client
      .put('/days/2026-11-20/capacity')
      .loginAs(user)
      .withCsrfToken()
      .form({ hours: '1' })
      .redirects(0)
    response.assertStatus(302)
    assert.include((await client.get('/today').loginAs(user)).text(), '30 m too much')

    await client.delete('/days/2026-11-20/capacity').loginAs(user).withCsrfToken().redirects(0)
    assert.include((await client.get('/today').loginAs(user)).text(), '4 h 30 m free')
  })

  test('can be nothing, and an empty field means as usual', async ({ client, assert }) => {
    const user = await createUser()
    const set = (hours: string) =>
      client
        .put('/days/2026-11-20/capacity')
        .loginAs(user)
        .withCsrfToken()
        .form({ hours })
        .redirects(0)
    await set('0')
    assert.equal((await DayLog.of(user).firstOrFail()).capacityMinutes, 0)
    await set('')
    assert.isNull((await DayLog.of(user).firstOrFail()).capacityMinutes)
  })

  test('that make no sense are refused', async ({ client }) => {
    const user = await createUser()
    for (const hours of ['-1', '25', 'many', '1e9']) {
      const response = await client
        .put('/days/2026-11-20/capacity')
        .loginAs(user)
        .withCsrfToken()
        .form({ hours })
        .redirects(0)
      response.assertStatus(422)
    }
  })

  test('are none on a day off, calmly', async ({ client, assert }) => {
    const user = await createUser()
    await createTask(user, { plannedOn: '2026-11-21', estimateMinutes: 60 })
    const text = (await client.get('/days/2026-11-21').loginAs(user)).text()
    assert.include(text, 'A day off')
    assert.notInclude(text, 'too much')
  })

  test('name the tasks that nobody estimated', async ({ client, assert }) => {
    const user = await createUser()
    await createTask(user, { title: 'Who knows how long', plannedOn: '2026-11-20' })
    assert.include((await client.get('/today').loginAs(user)).text(), '1 without an estimate')
  })

  test('belong to the person alone', async ({ client, assert }) => {
    const user = await createUser()
    const response = await client
      .put('/days/2026-11-20/capacity')
      .withCsrfToken()
      .form({ hours: '1' })
      .redirects(0)
    response.assertHeader('location', '/sign-in')
    assert.lengthOf(await DayLog.of(user), 0)
  })
})

test.group('The line of a day', (group) => {
  freshWorld(group)
  freezeClock(group)

  const seenIn = (html: string) => /name="seen" value="([0-9a-f]{16})"/.exec(html)![1]

  test('is kept', async ({ client, assert }) => {
    const user = await createUser()
    const seen = seenIn((await client.get('/today').loginAs(user)).text())
    const response = await client
      .put('/days/2026-11-20')
      .loginAs(user)
      .withCsrfToken()
      .form({ line: 'The migration held.', seen })
      .redirects(0)
    response.assertStatus(302)
    assert.equal((await DayLog.of(user).firstOrFail()).line, 'The migration held.')
    assert.include((await client.get('/today').loginAs(user)).text(), 'The migration held.')
  })

  test('is not overwritten by a window that had not seen it, and neither text is lost', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const seen = seenIn((await client.get('/today').loginAs(user)).text())
    const write = (line: string, version: string) =>
      client
        .put('/days/2026-11-20')
        .loginAs(user)
        .withCsrfToken()
        .form({ line, seen: version })
        .redirects(0)
    await write('From the first window', seen)
    const refused = await write('From the second window', seen)

    refused.assertStatus(409)
    assert.include(refused.text(), 'From the first window')
    assert.include(refused.text(), 'From the second window')
    assert.equal((await DayLog.of(user).firstOrFail()).line, 'From the first window')

    // having seen both, the person may decide
    const decided = await write('From the second window', seenIn(refused.text()))
    decided.assertStatus(302)
    assert.equal((await DayLog.of(user).firstOrFail()).line, 'From the second window')
  })

  test('does not mind that the day was planned meanwhile', async ({ client, assert }) => {
    const user = await createUser()
    const seen = seenIn((await client.get('/today').loginAs(user)).text())
    await client.post('/days/2026-11-20/plan').loginAs(user).withCsrfToken().redirects(0)
    const response = await client
      .put('/days/2026-11-20')
      .loginAs(user)
      .withCsrfToken()
      .form({ line: 'Calm', seen })
      .redirects(0)
    response.assertStatus(302)
    assert.equal((await DayLog.of(user).firstOrFail()).line, 'Calm')
  })

  test('that is too long or holds controls is refused and kept as typed', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const seen = seenIn((await client.get('/today').loginAs(user)).text())
    for (const line of ['x'.repeat(2001), 'a\u0000b']) {
      const response = await client
        .put('/days/2026-11-20')
        .loginAs(user)
        .withCsrfToken()
        .form({ line, seen })
        .redirects(0)
      response.assertStatus(422)
    }
    assert.lengthOf(await DayLog.of(user), 0)
  })
})
