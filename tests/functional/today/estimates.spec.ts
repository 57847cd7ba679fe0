import { test } from '@japa/runner'
import type Task from '#models/task'
import type User from '#models/user'
import { createTask, createUser, freezeClock, freshWorld } from '#tests/support/world'

const PLAN = '/days/2026-11-20/plan'

test.group('Estimates while a day is planned', (group) => {
  freshWorld(group)
  freezeClock(group)

  const planned = (user: User, more: Partial<Task> = {}) =>
    createTask(user, { title: 'Write the report', plannedOn: '2026-11-20', ...more })

  test('stand in the rows of the day, with the usual ones beside what has none', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const known = await planned(user, { estimateMinutes: 90 })
    const unknown = await planned(user)
    const text = (await client.get(PLAN).loginAs(user)).text()

    const form = (task: Task) =>
      new RegExp(`<form id="estimate-${task.id}"[^]*?</form>`).exec(text)![0]
    assert.include(form(known), 'value="1 h 30 m"')
    assert.notInclude(form(known), 'name="minutes"')
    for (const minutes of [15, 30, 60]) {
      assert.include(form(unknown), `name="minutes" value="${minutes}"`)
    }
  })

  const sums: Record<number, string> = {
    20: '20 m',
    30: '30 m',
    45: '45 m',
    90: '1 h 30 m',
    120: '2 h',
  }
  for (const [typed, minutes] of [
    ['30', 30],
    ['45 m', 45],
    ['1 h 30 m', 90],
    ['1:30', 90],
    ['2h', 120],
    ['~1.5 h', 90],
    ['20 min', 20],
    ['', null],
    ['0', null],
  ] as const) {
    test(`“${typed}” is ${minutes ?? 'no'} minutes, and the day’s sum follows`, async ({
      client,
      assert,
    }) => {
      const user = await createUser()
      const task = await planned(user, { estimateMinutes: 10 })
      const response = await client
        .put(`/tasks/${task.id}/estimate`)
        .header('referer', `${process.env.APP_URL}${PLAN}`)
        .form({ estimate: typed, version: task.version })
        .loginAs(user)
        .withCsrfToken()
        .redirects(0)
      response.assertStatus(302)
      response.assertHeader('location', PLAN)
      assert.equal((await task.refresh()).estimateMinutes, minutes)

      const page = await client.get(PLAN).loginAs(user)
      page.assertTextIncludes(
        minutes ? `<b>${sums[minutes]}</b> planned of <b>6 h</b>` : '1 without an estimate'
      )
    })
  }

  test('are set with one press', async ({ client, assert }) => {
    const user = await createUser()
    const task = await planned(user)
    await client
      .put(`/tasks/${task.id}/estimate`)
      .form({ estimate: '', minutes: 30, version: task.version })
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)
    assert.equal((await task.refresh()).estimateMinutes, 30)
    const page = await client.get(PLAN).loginAs(user)
    page.assertTextIncludes('<b>30 m</b> planned of <b>6 h</b>')
  })

  test('that are no time are refused where they were typed, and nothing is lost', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const task = await planned(user, { estimateMinutes: 10 })
    for (const typed of ['soon', '-5', '99999', '200 h', '1e3']) {
      const response = await client
        .put(`/tasks/${task.id}/estimate`)
        .form({ estimate: typed, version: task.version, _form: `estimate-${task.id}` })
        .loginAs(user)
        .withCsrfToken()
        .redirects(0)
      response.assertStatus(422)
      response.assertTextIncludes('Write it like 30, 45 m, 1:30 or 2 h.')
      response.assertTextIncludes(`value="${typed}"`)
    }
    assert.equal((await task.refresh()).estimateMinutes, 10)
  })

  test('changed meanwhile elsewhere are shown, not overwritten', async ({ client, assert }) => {
    const user = await createUser()
    const task = await planned(user, { estimateMinutes: 10 })
    const text = (await client.get(PLAN).loginAs(user)).text()
    const was = /name="was" value="([^"]+)"/.exec(text)![1]
    const save = (estimate: string) =>
      client
        .put(`/tasks/${task.id}/estimate`)
        .form({ estimate, version: task.version, was })
        .loginAs(user)
        .withCsrfToken()
        .redirects(0)

    ;(await save('20')).assertStatus(302)
    ;(await save('30')).assertStatus(409)
    assert.equal((await task.refresh()).estimateMinutes, 20)
  })

  test('of someone else are not there', async ({ client, assert }) => {
    const task = await planned(await createUser(), { estimateMinutes: 10 })
    const response = await client
      .put(`/tasks/${task.id}/estimate`)
      .form({ estimate: '20', version: 1 })
      .loginAs(await createUser())
      .withCsrfToken()
      .redirects(0)
    response.assertStatus(404)
    assert.equal((await task.refresh()).estimateMinutes, 10)
  })
})
