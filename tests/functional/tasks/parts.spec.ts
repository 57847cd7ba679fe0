import { test } from '@japa/runner'
import Task from '#models/task'
import { countQueries } from '#tests/support/queries'
import { sending } from '#tests/support/pages'
import { changing, createTask, createUser, freezeClock, freshWorld } from '#tests/support/world'

test.group('What belongs to a task', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('steps are added a line at a time or several at once', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user)
    const page = sending(client, user)
    await page.post(`/tasks/${task.id}/subtasks`, { text: 'Find boxes #unknown' })
    await page.post(`/tasks/${task.id}/subtasks`, { text: '- Pack\n- Label !high' })
    const steps = await task.subtasks()
    assert.deepEqual(
      steps.map(({ title }) => title),
      ['Find boxes #unknown', 'Pack', 'Label']
    )
    const shown = await page.get(`/tasks/${task.id}`)
    shown.assertTextIncludes('0/3')
  })

  test('steps of steps end at the deepest level', async ({ client, assert }) => {
    const user = await createUser()
    let task = await createTask(user)
    for (let depth = 0; depth < 5; depth++) task = await createTask(user, { parentId: task.id })
    const response = await sending(client, user).post(`/tasks/${task.id}/subtasks`, { text: 'x' })
    response.assertStatus(422)
    assert.lengthOf(await task.subtasks(), 0)
  })

  test('a task waits for another one, found by its words', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user, { title: 'Paint' })
    const other = await createTask(user, { title: 'Buy the colour' })
    const page = sending(client, user)
    const found = await page.get(`/tasks/${task.id}?block=colour`)
    found.assertTextIncludes('Buy the colour')
    await page.post(`/tasks/${task.id}/blockers`, { blocker_id: other.id })
    assert.lengthOf(await task.blockers(), 1)

    const circle = await page.post(`/tasks/${other.id}/blockers`, { blocker_id: task.id })
    circle.assertStatus(422)
    circle.assertTextIncludes('waits for this task already')
    const itself = await page.post(`/tasks/${task.id}/blockers`, { blocker_id: task.id })
    itself.assertStatus(422)

    await page.delete(`/tasks/${task.id}/blockers/${other.id}`)
    assert.lengthOf(await task.blockers(), 0)
  })

  test('a stranger’s task can’t be waited for', async ({ client }) => {
    const theirs = await createTask(await createUser())
    const user = await createUser()
    const task = await createTask(user)
    const response = await sending(client, user).post(`/tasks/${task.id}/blockers`, {
      blocker_id: theirs.id,
    })
    response.assertStatus(422)
    response.assertTextIncludes('Choose one of your tasks.')
  })

  test('one occurrence is skipped, a single task can’t be', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user, {
      dueOn: '2026-11-20',
      recurrence: 'FREQ=DAILY',
      recurrenceAnchor: '2026-11-20',
    })
    const page = sending(client, user)
    await page.post(`/tasks/${task.id}/skip`)
    await task.refresh()
    assert.equal(task.dueOn, '2026-11-21')
    const single = await createTask(user)
    const response = await page.post(`/tasks/${single.id}/skip`)
    response.assertStatus(422)
  })

  test('a task is dropped and taken up again', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user)
    const page = sending(client, user)
    await page.post(`/tasks/${task.id}/drop`)
    await task.refresh()
    assert.equal(task.status, 'dropped')
    await page.delete(`/tasks/${task.id}/drop`)
    await task.refresh()
    assert.equal(task.status, 'open')
  })

  test('a copy has the task’s fields, tags and steps', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user, { title: 'Trip', notes: 'Pack', dueOn: '2026-12-01' })
    await createTask(user, { title: 'Tickets', parentId: task.id })
    await changing(user, (change) => task.setTags(change, ['fun']))
    const response = await sending(client, user).post(`/tasks/${task.id}/duplicates`)
    const copy = await Task.of(user).orderBy('id', 'desc').where('title', 'Trip').firstOrFail()
    assert.equal(response.header('location'), `/tasks/${copy.id}`)
    assert.notEqual(copy.id, task.id)
    assert.containsSubset(copy.serialize(), { notes: 'Pack', dueOn: '2026-12-01', status: 'open' })
    assert.deepEqual(await copy.tagNames(), ['fun'])
    assert.equal((await copy.subtasks())[0].title, 'Tickets')
  })

  test('the history says what changed, in words', async ({ client }) => {
    const user = await createUser()
    const task = await createTask(user, { title: 'Plan' })
    const page = sending(client, user)
    await page.put(`/tasks/${task.id}`, {
      version: 1,
      priority: 'high',
      due_on: '2026-11-27',
      tags: 'office',
    })
    await page.post(`/tasks/${task.id}/completion`)
    const response = await page.get(`/tasks/${task.id}`)
    for (const text of [
      'Priority: No priority → High',
      'Due: nothing → Fri 27 Nov',
      'Tag office added',
      'Status: Open → Done',
      '“Plan” is done',
    ]) {
      response.assertTextIncludes(text)
    }
  })

  test('the page speaks German as well', async ({ client }) => {
    const user = await createUser({ locale: 'de' })
    const task = await createTask(user, { title: 'Plan' })
    const page = sending(client, user)
    await page.put(`/tasks/${task.id}`, { version: 1, priority: 'high' })
    const response = await page.get(`/tasks/${task.id}`)
    response.assertTextIncludes('Priorität: ')
    response.assertTextIncludes('Wiederholt sich nicht')
  })

  test('notes are shown as they are meant, without anything that runs', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const response = await client
      .post('/markdown/preview')
      .loginAs(user)
      .withCsrfToken()
      .header('X-Up-Version', '3')
      .form({ notes: '**bold** <script>alert(1)</script>' })
    response.assertTextIncludes('<strong>bold</strong>')
    assert.notInclude(response.text(), '<script>')
    assert.notInclude(response.text(), '<html')
  })

  test('the next days of a rule are shown while it is put together', async ({ client }) => {
    const user = await createUser()
    const page = sending(client, user)
    const response = await page.post('/recurrence/preview', {
      due_on: '2026-01-31',
      repeat: 'monthly',
    })
    response.assertTextIncludes('Sat 28 Feb')
    const unfinished = await page.post('/recurrence/preview', {
      repeat: 'daily',
      repeat_ends: 'on',
    })
    unfinished.assertStatus(200)
  })

  test('the page of a task costs the same however much belongs to it', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const task = await createTask(user)
    const page = sending(client, user)
    await page.get(`/tasks/${task.id}`)
    const few = await countQueries(() => page.get(`/tasks/${task.id}`))
    for (let index = 0; index < 5; index++) {
      const part = await createTask(user, { parentId: task.id })
      await changing(user, (change) => task.blockBy(change, part))
      await changing(user, (change) => part.setTags(change, [`tag${index}`]))
    }
    await page.get(`/tasks/${task.id}`)
    const many = await countQueries(() => page.get(`/tasks/${task.id}`))
    assert.equal(many, few)
    assert.isAtMost(many, 12)
  })
})
