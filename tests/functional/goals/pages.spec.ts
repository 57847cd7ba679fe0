import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import CheckIn from '#models/check_in'
import Goal from '#models/goal'
import GoalTask from '#models/goal_task'
import Task from '#models/task'
import factory from '#database/factories/goal_factory'
import { createGoal, createKeyResult } from '#tests/support/goals'
import { HOSTILE } from '#tests/support/hostile'
import { countQueries } from '#tests/support/queries'
import { sending } from '#tests/support/pages'
import {
  changing,
  createTask,
  createUser,
  freezeClock,
  freshWorld,
  personOf,
} from '#tests/support/world'

test.group('Goals | Pages', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a goal is added, found by its words, changed and read', async ({ client, assert }) => {
    const user = await createUser()
    const page = sending(client, user)
    await page.post('/goals', { ...factory.form, title: 'Übung macht den Meister' })
    const record = await Goal.kept(user).firstOrFail()
    assert.deepInclude(record.$attributes, { status: 'open', startsOn: '2026-10-01' })

    const found = await page.get('/goals?q=ubung+meist')
    found.assertTextIncludes('Übung macht den Meister')
    assert.notInclude((await page.get('/goals?q=elsewhere')).text(), 'Übung')

    const form = { ...factory.form, title: 'Another name', version: String(record.version) }
    await page.put(`/goals/${record.id}`, form)
    ;(await page.get(`/goals/${record.id}`)).assertTextIncludes('Another name')
  })

  test('without a day it begins today, and it can’t end before it begins', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const page = sending(client, user)
    const form = { title: 'Rest', starts_on: '', due_on: '2026-11-19' }
    const refused = await page.post('/goals', form)
    refused.assertStatus(422)
    refused.assertTextIncludes('before the goal begins')
    await page.post('/goals', { ...form, due_on: '2026-11-20' })
    assert.equal((await Goal.kept(user).firstOrFail()).startsOn, '2026-11-20')
  })

  test('an empty list says what belongs there', async ({ client }) => {
    const page = sending(client, await createUser())
    ;(await page.get('/goals')).assertTextIncludes('/goals/create')
  })

  test('the list says how far, at what pace, what is next, and how likely', async ({ client }) => {
    const user = await createUser()
    const goal = await createGoal(user, { startsOn: '2026-10-31', dueOn: '2026-12-10' })
    const keyResult = await createKeyResult(goal)
    const next = await createTask(user, { title: 'Draft the outline', plannedOn: '2026-11-21' })
    const later = await createTask(user, { title: 'Book the train', dueOn: '2026-11-21' })
    await changing(user, async (set) => {
      await keyResult.measure(set, 3.8, '2026-11-10')
      for (const task of [later, next]) await goal.link(set, task)
      const said = { note: '', checkedOn: '2026-11-18' }
      await goal.checkIn(set, { ...said, confidence: 4 })
      await goal.checkIn(set, { ...said, confidence: 2, checkedOn: '2026-11-01' })
    })
    const page = await sending(client, user).get('/goals')
    // half of the time is over
    page.assertTextIncludes('Behind by 12%')
    page.assertTextIncludes('38%')
    page.assertTextIncludes('Draft the outline')
    page.assertTextIncludes('Likely')
  })

  test('an open goal without a next action is named, a closed one is not', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const goal = await createGoal(user)
    const page = sending(client, user)
    ;(await page.get('/goals')).assertTextIncludes('One open goal has no next action.')
    ;(await page.get(`/goals/${goal.id}`)).assertTextIncludes('No next action')

    await page.post(`/goals/${goal.id}/tasks`, { text: 'Draft the outline tomorrow ~45m' })
    const task = await Task.of(user).firstOrFail()
    assert.deepInclude(task.$attributes, { title: 'Draft the outline', estimateMinutes: 45 })
    assert.notInclude((await page.get('/goals')).text(), 'no next action')
    ;(await page.get(`/tasks/${task.id}`)).assertTextIncludes(`/goals/${goal.id}`)

    await changing(user, (set) => task.complete(set, personOf(user).clock))
    ;(await page.get('/goals')).assertTextIncludes('no next action')
    await page.put(`/goals/${goal.id}/status`, { status: 'dropped' })
    assert.notInclude((await page.get('/goals')).text(), 'no next action')
  })

  test('a task that is there is found by its words, linked, and let go of', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const goal = await createGoal(user)
    const task = await createTask(user, { title: 'Book the train to Leipzig' })
    const stranger = await createTask(await createUser())
    const page = sending(client, user)
    const path = `/goals/${goal.id}/tasks`
    ;(await page.get(`/goals/${goal.id}?find=leip`)).assertTextIncludes('Book the train')
    await page.post(path, { task_id: String(task.id) })
    await page.post(path, { task_id: String(task.id) })
    assert.lengthOf(await GoalTask.of(user), 1)
    ;(await page.post(path, { task_id: String(stranger.id) })).assertStatus(422)

    await page.delete(`${path}/${task.id}`)
    assert.lengthOf(await GoalTask.of(user), 0)
    ;(await page.delete(`${path}/${task.id}`)).assertStatus(404)
  })

  test('it is reached, dropped and open again, each group by itself', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const goal = await createGoal(user, { title: 'The talk' })
    await createGoal(user, { title: 'Something else' })
    const page = sending(client, user)
    await page.put(`/goals/${goal.id}/status`, { status: 'reached' })
    await goal.refresh()
    assert.deepInclude(goal.$attributes, { status: 'reached', closedOn: '2026-11-20' })
    ;(await page.get('/goals')).assertTextIncludes('Reached today')
    assert.notInclude((await page.get('/goals?status=open')).text(), 'The talk')
    assert.notInclude((await page.get('/goals?status=reached')).text(), 'Something else')

    await page.put(`/goals/${goal.id}/status`, { status: 'open' })
    await goal.refresh()
    assert.deepInclude(goal.$attributes, { status: 'open', closedOn: null })
  })

  test('a check-in says how likely it is, and can be put right', async ({ client, assert }) => {
    const user = await createUser()
    const goal = await createGoal(user)
    const page = sending(client, user)
    const path = `/goals/${goal.id}/check_ins`
    const refused = await page.post(path, { note: 'Kept words' })
    refused.assertStatus(422)
    refused.assertTextIncludes('Kept words')
    await page.post(path, { confidence: '4', note: 'The outline **holds**.' })
    const shown = await page.get(`/goals/${goal.id}`)
    shown.assertTextIncludes('<strong>holds</strong>')
    shown.assertTextIncludes('Confidence: Likely')

    const row = await CheckIn.of(user).firstOrFail()
    const form = { confidence: '2', note: 'It does not.', checked_on: '2026-11-18' }
    await page.put(`${path}/${row.id}`, form)
    ;(await page.get(`/goals/${goal.id}`)).assertTextIncludes('Confidence: Unlikely')
    await page.delete(`${path}/${row.id}`)
    assert.lengthOf(await CheckIn.of(user), 0)
    const history = (await page.get(`/goals/${goal.id}`)).text()
    for (const label of ['Checked in on', 'A check-in on']) assert.include(history, label)
  })

  test('what was typed stays when it is refused', async ({ client, assert }) => {
    const user = await createUser()
    const page = sending(client, user)
    const response = await page.post('/goals', { ...factory.form, title: 'x'.repeat(201) })
    response.assertStatus(422)
    response.assertTextIncludes('x'.repeat(201))
    assert.lengthOf(await Goal.of(user), 0)
  })

  test('an edit of what was changed meanwhile shows both and writes nothing', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const record = await createGoal(user)
    const page = sending(client, user)
    const form = (words: string) => ({ ...factory.form, title: words, version: '1' })
    await page.put(`/goals/${record.id}`, form('The first window'))
    const late = await page.put(`/goals/${record.id}`, form('The second window'))
    late.assertStatus(409)
    late.assertTextIncludes('The first window')
    late.assertTextIncludes('The second window')
    await record.refresh()
    assert.equal(record.title, 'The first window')
  })

  test('the trash keeps a goal, and brings it back with what it is made of', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const record = await createGoal(user, { title: 'Kept for later' })
    await createKeyResult(record, { title: 'Rehearsals' })
    const page = sending(client, user)
    await page.delete(`/goals/${record.id}`)
    assert.lengthOf(await Goal.kept(user), 0)
    ;(await page.get('/trash')).assertTextIncludes('Kept for later')
    await page.post(`/trash/goal/${record.id}/restoration`)
    assert.lengthOf(await Goal.kept(user), 1)
    ;(await page.get(`/goals/${record.id}`)).assertTextIncludes('Rehearsals')
  })

  test('what is deleted for good leaves nothing of what it was made of', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const goal = await createGoal(user)
    const page = sending(client, user)
    await page.post(`/goals/${goal.id}/check_ins`, { confidence: '1', note: 'Tell nobody' })
    await page.delete(`/goals/${goal.id}`)
    await page.delete(`/trash/goal/${goal.id}`)
    assert.lengthOf(await CheckIn.of(user), 0)
    const kept = JSON.stringify(await db.from('changes').select('before', 'after'))
    assert.notInclude(kept, 'Tell nobody')
  })

  test('texts are text and nothing else', async ({ client, assert }) => {
    const user = await createUser()
    const page = sending(client, user)
    for (const text of Object.values(HOSTILE)) {
      const words = text.trim().slice(0, 200)
      const record = await createGoal(user, { title: words })
      for (const path of ['/goals', `/goals/${record.id}`, `/goals/${record.id}/edit`]) {
        const response = await page.get(path)
        response.assertStatus(200)
        assert.notMatch(response.text(), /<script>alert|onerror=alert\(1\)>/, path)
      }
    }
  })

  test('a long list asks the database no more than a short one', async ({ client, assert }) => {
    const visit = async (count: number) => {
      const user = await createUser()
      for (let at = 0; at < count; at++) {
        const statuses = { status: ['open', 'reached', 'dropped'][at % 3], closedOn: '2026-11-01' }
        const goal = await createGoal(user, statuses)
        await createKeyResult(goal)
        const task = await createTask(user)
        await changing(user, (set) => goal.link(set, task))
      }
      return countQueries(() => sending(client, user).get('/goals'))
    }
    const [few, many] = [await visit(3), await visit(30)]
    assert.isAbove(few, 0)
    assert.isAtMost(few, 12)
    assert.isAtMost(many, few)
  })
})
