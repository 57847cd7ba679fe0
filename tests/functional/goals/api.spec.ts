import { test } from '@japa/runner'
import CheckIn from '#models/check_in'
import Measurement from '#models/measurement'
import { apiOf } from '#tests/support/api'
import { areaApi } from '#tests/support/area_api'
import { createGoal, createKeyResult } from '#tests/support/goals'
import { changing, createTask, createUser, freezeClock, freshWorld } from '#tests/support/world'

areaApi('goals')

test.group('Goals | API', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('progress is computed, never sent', async ({ client, assert }) => {
    const user = await createUser()
    const goal = await createGoal(user, { startsOn: '2026-10-31', dueOn: '2026-12-10' })
    const keyResult = await createKeyResult(goal)
    const task = await createTask(user)
    const api = await apiOf(client, user, ['goals:read', 'goals:write', 'tasks:read'])
    const path = `/api/v1/goals/${goal.id}`
    const measured = await api.post(`${path}/key_results/${keyResult.id}/measurements`, {
      value: 3.8,
    })
    measured.assertStatus(201)
    assert.include(measured.body(), { measured_on: '2026-11-20', value: 3.8 })
    ;(await api.post(`${path}/tasks`, { task_id: task.id })).assertStatus(200)
    assert.include((await api.get(path)).body(), {
      progress: 0.38,
      pace: -0.12,
      confidence: null,
      next_task_id: task.id,
    })
    assert.equal((await api.get(`${path}/key_results`)).body()[0].progress, 0.38)
    assert.equal((await api.get(`${path}/tasks`)).body()[0].title, 'Write the report')
    ;(await api.patch(path, { progress: 1 })).assertStatus(422)
  })

  test('the day on which it was closed follows from its status', async ({ client, assert }) => {
    const user = await createUser()
    const goal = await createGoal(user)
    const api = await apiOf(client, user, ['goals:write', 'goals:read'])
    const path = `/api/v1/goals/${goal.id}`
    const closedOn = async (status: string) => (await api.patch(path, { status })).body().closed_on
    assert.equal(await closedOn('reached'), '2026-11-20')
    assert.equal(await closedOn('dropped'), '2026-11-20')
    assert.isNull(await closedOn('open'))
  })

  test('a check-in brings the values of that day along, all of it or nothing', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const goal = await createGoal(user)
    const { id } = await createKeyResult(goal)
    const other = await createKeyResult(await createGoal(user))
    const api = await apiOf(client, user, ['goals:write'])
    const path = `/api/v1/goals/${goal.id}/check_ins`
    const said = { confidence: 4, checked_on: '2026-11-18' }
    const values = [{ key_result_id: id, value: 2 }]
    const strange = [...values, { key_result_id: other.id, value: 2 }]
    ;(await api.post(path, { ...said, values: strange })).assertStatus(422)
    assert.lengthOf(await Measurement.of(user), 0)

    ;(await api.post(path, { ...said, values })).assertStatus(201)
    const [measurement] = await Measurement.of(user)
    assert.deepInclude(measurement.$attributes, { measuredOn: '2026-11-18', value: 2 })
    ;(await api.post(path, { ...said, confidence: 6 })).assertStatus(422)
    ;(await api.post(path, { ...said, checked_on: '2026-11-21' })).assertStatus(422)
    assert.lengthOf(await CheckIn.of(user), 1)
  })

  test('what is part of another goal, or another key result, is not there', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const [one, other] = [await createGoal(user), await createGoal(user)]
    const [mine, theirs] = [await createKeyResult(one), await createKeyResult(other)]
    const value = await changing(user, (set) => theirs.measure(set, 4, '2026-11-01'))
    const api = await apiOf(client, user, ['goals:read', 'goals:write'])
    const path = `/api/v1/goals/${one.id}/key_results`
    for (const below of [
      `/${theirs.id}`,
      `/${theirs.id}/measurements/${value.id}`,
      `/${mine.id}/measurements/${value.id}`,
    ]) {
      ;(await api.get(path + below)).assertStatus(404)
      ;(await api.delete(path + below)).assertStatus(404)
    }
    ;(await api.get(`/api/v1/goals/${other.id}/key_results/${theirs.id}`)).assertStatus(200)
    assert.lengthOf(await Measurement.of(user), 1)
  })

  test('a value is not moved over that of another day', async ({ client, assert }) => {
    const user = await createUser()
    const goal = await createGoal(user)
    const keyResult = await createKeyResult(goal)
    const value = await changing(user, async (set) => {
      await keyResult.measure(set, 1, '2026-11-01')
      return keyResult.measure(set, 2, '2026-11-02')
    })
    const api = await apiOf(client, user, ['goals:write'])
    const path = `/api/v1/goals/${goal.id}/key_results/${keyResult.id}/measurements/${value.id}`
    ;(await api.patch(path, { measured_on: '2026-11-01' })).assertStatus(422)
    const moved = await api.patch(path, { measured_on: '2026-11-03' })
    assert.equal(moved.body().measured_on, '2026-11-03')
  })
})
