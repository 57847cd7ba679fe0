import { test } from '@japa/runner'
import { availableOn, capacityOf, type WeighedTask } from '#services/days/capacity'
import { weekNumber } from '#services/days/week'
import { dayAfter, dayFrom } from '#services/days/bounds'

const task = (id: number, values: Partial<WeighedTask> = {}): WeighedTask => ({
  id,
  title: `Task ${id}`,
  status: 'open',
  estimate_minutes: null,
  spent_seconds: 0,
  ...values,
})

test.group('Capacity', () => {
  test('adds what is done and what is left', ({ assert }) => {
    const capacity = capacityOf(
      [
        task(1, { status: 'done', estimate_minutes: 20 }),
        task(2, { status: 'done', estimate_minutes: 30, spent_seconds: 4500 }),
        task(3, { estimate_minutes: 90 }),
      ],
      new Map([[2, 4500]]),
      360
    )
    assert.equal(capacity.done, 95)
    assert.equal(capacity.left, 90)
    assert.equal(capacity.total, 185)
    assert.equal(capacity.free, 175)
  })

  test('takes time already spent off what is left', ({ assert }) => {
    const running = capacityOf([task(1, { estimate_minutes: 90 })], new Map([[1, 1920]]), 360)
    assert.equal(running.done, 32)
    assert.equal(running.left, 58)
    const spentBefore = capacityOf(
      [task(1, { estimate_minutes: 90, spent_seconds: 3600 })],
      new Map(),
      360
    )
    assert.equal(spentBefore.done, 0)
    assert.equal(spentBefore.left, 30)
    const longer = capacityOf([task(1, { estimate_minutes: 10 })], new Map([[1, 1200]]), 360)
    assert.equal(longer.left, 0)
  })

  test('counts time on tasks that nobody planned', ({ assert }) => {
    assert.equal(capacityOf([], new Map([[9, 1800]]), 60).free, 30)
  })

  test('says by how much a day holds too much', ({ assert }) => {
    assert.equal(capacityOf([task(1, { estimate_minutes: 90 })], new Map(), 60).free, -30)
  })

  test('leaves out what is dropped and names what is not estimated', ({ assert }) => {
    const capacity = capacityOf(
      [
        task(1, { status: 'dropped', estimate_minutes: 60 }),
        task(2),
        task(3, { status: 'done' }),
        task(4, { estimate_minutes: 0 }),
      ],
      new Map(),
      360
    )
    assert.equal(capacity.total, 0)
    assert.deepEqual(capacity.unestimated, [{ id: 2, title: 'Task 2' }])
  })

  test('is none on a day off unless the person says so', ({ assert }) => {
    const user = { capacityMinutes: 360, workDays: [1, 2, 3, 4, 5] }
    assert.equal(availableOn(user, '2026-11-20', null).minutes, 360)
    assert.equal(availableOn(user, '2026-11-21', null).minutes, 0)
    assert.equal(availableOn(user, '2026-11-21', 120).minutes, 120)
    assert.equal(availableOn(user, '2026-11-20', 0).minutes, 0)
  })
})

test.group('Weeks', () => {
  test('have their ISO number when they start on Monday', ({ assert }) => {
    assert.equal(weekNumber('2026-11-20', 1), 47)
    assert.equal(weekNumber('2026-12-31', 1), 53)
    assert.equal(weekNumber('2027-01-03', 1), 53)
    assert.equal(weekNumber('2027-01-04', 1), 1)
  })

  test('that start on Sunday are told by their Monday', ({ assert }) => {
    assert.equal(weekNumber('2026-11-15', 7), 47)
    assert.equal(weekNumber('2026-11-14', 7), 46)
    assert.equal(weekNumber('2026-11-21', 7), 47)
  })
})

test.group('Days of the address', () => {
  test('exist', ({ assert }) => {
    assert.equal(dayFrom('2028-02-29'), '2028-02-29')
    for (const day of ['2026-02-29', '0000-01-01', '9999-12-31', '20261120', null, undefined]) {
      assert.throws(() => dayFrom(day))
    }
  })

  test('leave what is left to the next day that is not over', ({ assert }) => {
    assert.equal(dayAfter('2026-11-20', '2026-11-20'), '2026-11-21')
    assert.equal(dayAfter('2026-11-10', '2026-11-20'), '2026-11-20')
    assert.equal(dayAfter('2026-12-31', '2026-11-20'), '2027-01-01')
  })
})
