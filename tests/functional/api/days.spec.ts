import { test } from '@japa/runner'
import { apiOf } from '#tests/support/api'
import { queriesOf } from '#tests/support/queries'
import { createTask, createUser, freezeClock, freshWorld } from '#tests/support/world'

const TODAY = '2026-11-20'
const TOMORROW = '2026-11-21'
const titles = (tasks: any[]) => tasks.map(({ title }) => title)

test.group('API | Days', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a day tells its plan, its hours and what waits for it', async ({ client, assert }) => {
    const user = await createUser()
    await createTask(user, { title: 'Planned', plannedOn: TODAY, estimateMinutes: 90 })
    await createTask(user, { title: 'Late', dueOn: '2026-11-18' })
    await createTask(user, { title: 'Left', plannedOn: '2026-11-19' })
    const api = await apiOf(client, user)
    const day = (await api.get(`/api/days/${TODAY}`)).body()
    assert.deepEqual(titles(day.focus), ['Planned'])
    assert.deepEqual(
      day.waiting.map(({ waits, task }: any) => [waits, task.title]),
      [
        ['leftover', 'Left'],
        ['overdue', 'Late'],
      ]
    )
    assert.deepEqual(day.capacity, { available: 360, own: false, done: 0, left: 90, free: 270 })
    const over = (await api.get('/api/days/2026-11-19')).body()
    assert.deepEqual([titles(over.focus), over.waiting], [['Left'], []])
    ;(await api.get('/api/days/2026-02-30')).assertStatus(404)
  })

  test('a day is planned, worked, shut down with its line, and opened again', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const task = await createTask(user, { title: 'Call Ana' })
    const api = await apiOf(client, user)
    const path = `/api/days/${TODAY}`
    const planned = await api.put(`/api/tasks/${task.id}/plan`, { day: TODAY })
    assert.equal(planned.body().planned_on, TODAY)
    assert.isNotNull((await api.post(`${path}/plan`)).body().planned_at)
    await api.post(`/api/tasks/${task.id}/timer`)

    const closed = (await api.post(`${path}/shutdown`, { line: 'The offer is out.' })).body()
    assert.equal(closed.line, 'The offer is out.')
    assert.isNotNull(closed.closed_at)
    assert.isNull(closed.focus[0].running_since)
    assert.isNull((await api.delete(`${path}/shutdown`)).body().closed_at)
    assert.equal(
      (await api.put(`${path}/line`, { line: 'Ana said yes.' })).body().line,
      'Ana said yes.'
    )

    const carried = (await api.post(`${path}/carries`)).body()
    assert.deepEqual(carried.focus, [])
    await task.refresh()
    assert.deepEqual([task.plannedOn, task.carriedCount], [TOMORROW, 1])
  })

  test('a day has hours of its own until it has not', async ({ client, assert }) => {
    const api = await apiOf(client, await createUser())
    const path = `/api/days/${TODAY}/capacity`
    const own = (await api.put(path, { minutes: 120 })).body().capacity
    assert.deepInclude(own, { available: 120, own: true })
    const usual = (await api.delete(path)).body().capacity
    assert.deepInclude(usual, { available: 360, own: false })
    ;(await api.put(path, { minutes: 1441 })).assertStatus(422)
  })

  test('a line that someone else wrote meanwhile is not overwritten unseen', async ({ client }) => {
    const api = await apiOf(client, await createUser())
    const path = `/api/days/${TODAY}`
    const seen = { 'If-Match': (await api.get(path)).header('etag')! }
    ;(await api.put(`${path}/line`, { line: 'One' })).assertStatus(200)
    ;(await api.put(`${path}/line`, { line: 'Two' }, seen)).assertStatus(412)
  })

  test('a day that is over takes no plan', async ({ client, assert }) => {
    const user = await createUser()
    const task = await createTask(user)
    const api = await apiOf(client, user)
    const refused = await api.put(`/api/tasks/${task.id}/plan`, { day: '2026-11-19' })
    refused.assertStatus(422)
    assert.equal(refused.body().errors[0].field, '/day')
  })

  test('a day of thirty tasks costs as many queries as a day of one', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const api = await apiOf(client, user)
    const path = `/api/days/${TOMORROW}`
    await createTask(user, { plannedOn: TOMORROW })
    await api.get(path)
    const one = await queriesOf(() => api.get(path))
    for (let count = 0; count < 29; count++) await createTask(user, { plannedOn: TOMORROW })
    const thirty = await queriesOf(async () => {
      assert.lengthOf((await api.get(path)).body().focus, 30)
    })
    assert.lengthOf(thirty, one.length)
  })
})
