import { test } from '@japa/runner'
import { progressOver } from '#services/goals/history'
import { paceOf, shareNeeded, shareOf, shareOfGoal, shareOfWay } from '#services/goals/progress'

test.group('How far a goal is', () => {
  test('a number is on its way from where it began, upwards or downwards', ({ assert }) => {
    assert.equal(shareOfWay(0, 20, 5), 0.25)
    assert.equal(shareOfWay(120, 60, 90), 0.5)
    assert.equal(shareOfWay(-10, 10, 0), 0.5)
  })

  test('no further than its end, and not behind its beginning', ({ assert }) => {
    assert.equal(shareOfWay(0, 10, 14), 1)
    assert.equal(shareOfWay(0, 10, -3), 0)
    assert.equal(shareOfWay(74, 30, 26), 1)
  })

  test('a way without length is done where it ends', ({ assert }) => {
    assert.equal(shareOfWay(3, 3, 3), 1)
    assert.equal(shareOfWay(3, 3, 2), 0)
  })

  test('nothing of nothing is nothing', ({ assert }) => {
    assert.equal(shareOf(0, 0), 0)
    assert.equal(shareOf(1, 4), 0.25)
  })

  test('key results count the same, and tasks only where there are none', ({ assert }) => {
    assert.equal(shareOfGoal([0.5, 1, 0], { done: 9, all: 9 }), 0.5)
    assert.equal(shareOfGoal([], { done: 1, all: 4 }), 0.25)
    assert.isNull(shareOfGoal([], { done: 0, all: 0 }))
  })
})

test.group('The pace of a goal', () => {
  test('an even pace is the share of its days', ({ assert }) => {
    assert.equal(shareNeeded('2026-11-01', '2026-11-21', '2026-11-06'), 0.25)
    assert.equal(shareNeeded('2026-11-01', '2026-11-21', '2026-10-01'), 0)
    assert.equal(shareNeeded('2026-11-01', '2026-11-21', '2027-01-01'), 1)
    assert.isNull(shareNeeded('2026-11-01', null, '2026-11-06'))
  })

  test('a goal of one day is due when the day comes', ({ assert }) => {
    assert.equal(shareNeeded('2026-11-20', '2026-11-20', '2026-11-19'), 0)
    assert.equal(shareNeeded('2026-11-20', '2026-11-20', '2026-11-20'), 1)
  })

  test('it is ahead, behind, or so close that neither is true', ({ assert }) => {
    assert.deepEqual(paceOf(0.38, 0.5), { state: 'behind', by: 0.12 })
    assert.deepEqual(paceOf(0.7, 0.5), { state: 'ahead', by: 0.2 })
    assert.equal(paceOf(0.46, 0.5)!.state, 'on')
    assert.equal(paceOf(0.454, 0.5)!.state, 'behind')
    assert.isNull(paceOf(null, 0.5))
    assert.isNull(paceOf(0.5, null))
  })
})

test.group('A goal’s progress over time', () => {
  const number = (values: Array<[string, number]>) => ({
    kind: 'number',
    start: 0,
    target: 10,
    values: values.map(([day, value]) => ({ day, value })),
    milestones: [],
  })
  const over = (past: Partial<Parameters<typeof progressOver>[0]>) =>
    progressOver({ startsOn: '2026-10-01', keyResults: [], tasks: [], ...past }).map(
      ({ day, value }) => [day, value]
    )

  test('a value holds until the next one', ({ assert }) => {
    const milestones = {
      ...{ kind: 'milestones', start: null, target: null, values: [] },
      milestones: ['2026-10-20', null],
    }
    const values = number([
      ['2026-10-10', 4],
      ['2026-10-30', 8],
    ])
    assert.deepEqual(over({ keyResults: [values, milestones] }), [
      ['2026-10-01', 0],
      ['2026-10-10', 0.2],
      ['2026-10-20', 0.45],
      ['2026-10-30', 0.65],
    ])
  })

  test('tasks count on the day on which they were done', ({ assert }) => {
    assert.deepEqual(over({ tasks: ['2026-10-05', null, '2026-11-01', null] }), [
      ['2026-10-01', 0],
      ['2026-10-05', 0.25],
      ['2026-11-01', 0.5],
    ])
  })

  test('days on which nothing changed are left out, except the last', ({ assert }) => {
    const values = number([
      ['2026-10-10', 4],
      ['2026-10-20', 4],
      ['2026-10-30', 4],
    ])
    assert.deepEqual(
      over({ keyResults: [values] }).map(([day]) => day),
      ['2026-10-01', '2026-10-10', '2026-10-30']
    )
  })
})
