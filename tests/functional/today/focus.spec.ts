import { test } from '@japa/runner'
import { createTask, createUser, freezeClock, freshWorld } from '#tests/support/world'

test.group('One task at a time', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('begins with the first open task of today', async ({ client }) => {
    const user = await createUser()
    await createTask(user, {
      plannedOn: '2026-11-20',
      planPosition: 1,
      status: 'done',
      closedOn: '2026-11-20',
    })
    const second = await createTask(user, { plannedOn: '2026-11-20', planPosition: 2 })
    await createTask(user, { plannedOn: '2026-11-20', planPosition: 3 })
    const response = await client.get('/focus').loginAs(user).redirects(0)
    response.assertHeader('location', `/tasks/${second.id}/focus`)
  })

  test('goes on with the one whose timer runs', async ({ client }) => {
    const user = await createUser()
    await createTask(user, { plannedOn: '2026-11-20', planPosition: 1 })
    const running = await createTask(user, { plannedOn: '2026-11-20', planPosition: 2 })
    await client.post(`/tasks/${running.id}/timer`).loginAs(user).withCsrfToken().redirects(0)
    const response = await client.get('/focus').loginAs(user).redirects(0)
    response.assertHeader('location', `/tasks/${running.id}/focus`)
  })

  test('shows the task with its steps and notes, and leads to the next', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const task = await createTask(user, {
      title: 'Draft the plan',
      notes: '**Careful** with <script>alert(1)</script>',
      plannedOn: '2026-11-20',
      planPosition: 1,
      estimateMinutes: 90,
    })
    await createTask(user, { title: 'Ask the team', parentId: task.id })
    const next = await createTask(user, { plannedOn: '2026-11-20', planPosition: 2 })

    const response = await client.get(`/tasks/${task.id}/focus`).loginAs(user)
    response.assertStatus(200)
    const text = response.text()
    assert.include(text, 'Draft the plan')
    assert.include(text, '<strong>Careful</strong>')
    assert.notInclude(text, '<script>alert')
    assert.include(text, 'Ask the team')
    assert.include(text, `/tasks/${next.id}/focus`)
    assert.include(text, 'of 1 h 30 m')
  })

  test('says what was done on the page of the next one, with its undo', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const first = await createTask(user, {
      title: 'Draft the plan',
      plannedOn: '2026-11-20',
      planPosition: 1,
    })
    await createTask(user, { title: 'Ask Ben', plannedOn: '2026-11-20', planPosition: 2 })
    const done = await client
      .post(`/tasks/${first.id}/completion`)
      .form({ _return: '/focus' })
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)
    const asBrowser = (path: string) =>
      client
        .get(path)
        .loginAs(user)
        .withEncryptedCookie('toast', done.cookie('toast')!.value)
        .redirects(0)
    const onTheWay = await asBrowser('/focus')
    assert.isUndefined(onTheWay.cookie('toast'))
    const response = await asBrowser(onTheWay.header('location')!)
    response.assertTextIncludes('Ask Ben')
    response.assertTextIncludes('“Draft the plan” is done')
  })

  test('comes round to tasks that were passed over', async ({ client, assert }) => {
    const user = await createUser()
    const first = await createTask(user, { plannedOn: '2026-11-20', planPosition: 1 })
    const last = await createTask(user, { plannedOn: '2026-11-20', planPosition: 2 })
    const text = (await client.get(`/tasks/${last.id}/focus`).loginAs(user)).text()
    assert.include(text, `/tasks/${first.id}/focus`)
  })

  test('ends calmly when nothing is left', async ({ client, assert }) => {
    const user = await createUser()
    const response = await client.get('/focus').loginAs(user)
    response.assertStatus(200)
    assert.include(response.text(), 'Nothing is left for today')
  })
})
