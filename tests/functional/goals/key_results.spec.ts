import { test } from '@japa/runner'
import ChangeSet from '#models/change_set'
import KeyResult from '#models/key_result'
import Measurement from '#models/measurement'
import Milestone from '#models/milestone'
import type Task from '#models/task'
import type User from '#models/user'
import { progressOf } from '#queries/goal_progress'
import { createGoal, createKeyResult } from '#tests/support/goals'
import { sending } from '#tests/support/pages'
import {
  changing,
  createTask,
  createUser,
  freezeClock,
  freshWorld,
  personOf,
} from '#tests/support/world'

const undoLast = async (user: User, page: ReturnType<typeof sending>) => {
  const last = await ChangeSet.of(user).orderBy('seq', 'desc').firstOrFail()
  return page.post(`/changes/${last.id}/undo`)
}
const progress = async (user: User, id: number) => (await progressOf(personOf(user))).get(id)

test.group('Goals | Key results', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a number is added, measured in its line, and moves the goal', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const goal = await createGoal(user)
    const page = sending(client, user)
    const form = { title: 'Talks', kind: 'number', start_value: '2', target_value: '12' }
    await page.post(`/goals/${goal.id}/key_results`, form)
    const keyResult = await KeyResult.of(user).firstOrFail()
    assert.equal(await progress(user, goal.id), 0)

    const path = `/goals/${goal.id}/key_results/${keyResult.id}/measurements`
    await page.post(path, { value: '7' })
    assert.equal(await progress(user, goal.id), 0.5)
    const shown = await page.get(`/goals/${goal.id}`)
    shown.assertTextIncludes('7 of 12')
    shown.assertTextIncludes('50%')
  })

  test('each day keeps its value, the later word counts, and undo brings the other back', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const goal = await createGoal(user)
    const { id } = await createKeyResult(goal)
    const page = sending(client, user)
    const path = `/goals/${goal.id}/key_results/${id}/measurements`
    await page.post(path, { value: '1', measured_on: '2026-11-01' })
    await page.post(path, { value: '2' })
    await page.post(path, { value: '3.5' })
    const values = async () =>
      (await Measurement.of(user).orderBy('measured_on')).map((one) => [one.measuredOn, one.value])
    assert.deepEqual(await values(), [
      ['2026-11-01', 1],
      ['2026-11-20', 3.5],
    ])

    await undoLast(user, page)
    assert.equal(await progress(user, goal.id), 0.2)
    await undoLast(user, page)
    assert.equal(await progress(user, goal.id), 0.35)
  })

  test('a value can’t be of a day to come, or of what is counted', async ({ client, assert }) => {
    const user = await createUser()
    const goal = await createGoal(user)
    const number = await createKeyResult(goal)
    const steps = await createKeyResult(goal, { kind: 'milestones' })
    const page = sending(client, user)
    const path = (id: number) => `/goals/${goal.id}/key_results/${id}/measurements`
    const late = await page.post(path(number.id), { value: '1', measured_on: '2026-11-21' })
    late.assertStatus(422)
    late.assertTextIncludes('still to come')
    ;(await page.post(path(steps.id), { value: '1' })).assertStatus(422)
    assert.lengthOf(await Measurement.of(user), 0)
  })

  test('milestones are done on a day, and not done after all', async ({ client, assert }) => {
    const user = await createUser()
    const goal = await createGoal(user)
    const { id } = await createKeyResult(goal, { kind: 'milestones' })
    const page = sending(client, user)
    const path = `/goals/${goal.id}/key_results/${id}/milestones`
    await page.post(path, { title: 'Abstract', due_on: '2026-12-01' })
    await page.post(path, { title: 'Slides' })
    const [first] = await Milestone.of(user).orderBy('id')
    await page.post(`${path}/${first.id}/completion`)
    await first.refresh()
    assert.equal(first.doneOn, '2026-11-20')
    assert.equal(await progress(user, goal.id), 0.5)

    await page.delete(`${path}/${first.id}/completion`)
    assert.equal(await progress(user, goal.id), 0)
    const form = { title: 'Abstract, sent', due_on: '' }
    await page.put(`${path}/${first.id}`, form)
    await first.refresh()
    assert.deepInclude(first.$attributes, { title: 'Abstract, sent', dueOn: null })
  })

  test('the goal’s tasks are counted, without those that were dropped or are in the trash', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const goal = await createGoal(user)
    await createKeyResult(goal, { kind: 'tasks' })
    const { clock } = personOf(user)
    const tasks: Task[] = []
    for (let at = 0; at < 5; at++) tasks.push(await createTask(user))
    await changing(user, async (set) => {
      for (const task of tasks) await goal.link(set, task)
      await tasks[0].complete(set, clock)
      await tasks[1].drop(set, clock)
      await tasks[2].trash(set, clock.now)
    })
    assert.closeTo((await progress(user, goal.id))!, 1 / 3, 1e-9)

    const form = { title: 'The same again', kind: 'tasks' }
    const again = await sending(client, user).post(`/goals/${goal.id}/key_results`, form)
    again.assertStatus(422)
    assert.lengthOf(await KeyResult.of(user), 1)
  })

  test('a number needs somewhere to go, and keeps what was typed', async ({ client, assert }) => {
    const user = await createUser()
    const goal = await createGoal(user)
    const page = sending(client, user)
    const form = { title: 'Nowhere in particular', kind: 'number', start_value: '3' }
    const without = await page.post(`/goals/${goal.id}/key_results`, form)
    without.assertStatus(422)
    without.assertTextIncludes('Nowhere in particular')
    const same = await page.post(`/goals/${goal.id}/key_results`, { ...form, target_value: '3' })
    same.assertStatus(422)
    assert.lengthOf(await KeyResult.of(user), 0)
  })

  test('what is removed goes with its values, and comes back with them', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const goal = await createGoal(user)
    const keyResult = await createKeyResult(goal)
    await changing(user, (set) => keyResult.measure(set, 4, '2026-11-01'))
    const page = sending(client, user)
    await page.delete(`/goals/${goal.id}/key_results/${keyResult.id}`)
    assert.lengthOf(await Measurement.of(user), 0)
    assert.lengthOf(await KeyResult.of(user), 0)

    await undoLast(user, page)
    assert.equal(await progress(user, goal.id), 0.4)
  })

  test('taking back that it was made leaves it where it has been measured since', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const goal = await createGoal(user)
    const page = sending(client, user)
    const form = { title: 'Talks', kind: 'number', target_value: '10' }
    await page.post(`/goals/${goal.id}/key_results`, form)
    const made = await ChangeSet.of(user).orderBy('seq', 'desc').firstOrFail()
    const keyResult = await KeyResult.of(user).firstOrFail()
    await changing(user, (set) => keyResult.measure(set, 4, '2026-11-01'))
    await page.post(`/changes/${made.id}/undo`)
    assert.equal(await progress(user, goal.id), 0.4)
  })

  test('an edit of what was changed meanwhile writes nothing', async ({ client, assert }) => {
    const user = await createUser()
    const goal = await createGoal(user)
    const keyResult = await createKeyResult(goal)
    const page = sending(client, user)
    const path = `/goals/${goal.id}/key_results/${keyResult.id}`
    await page.put(path, { title: 'First', target_value: '20', version: '1' })
    const late = await page.put(path, { title: 'Second', target_value: '30', version: '1' })
    late.assertStatus(409)
    late.assertTextIncludes('Second')
    await keyResult.refresh()
    assert.deepInclude(keyResult.$attributes, { title: 'First', targetValue: 20 })
  })
})
