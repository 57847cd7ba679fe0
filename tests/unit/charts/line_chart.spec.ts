import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import User from '#models/user'
import { Clock } from '#services/calendar/clock'
import { addDays } from '#services/calendar/day'
import { lineChart, type Point } from '#services/charts/line_chart'
import { Person } from '#services/person'

const person = () => {
  const user = new User()
  user.merge({ id: 1, locale: 'en', timeZone: 'Europe/Berlin', weekStartsOn: 1 } as Partial<User>)
  return new Person(user, new Clock('Europe/Berlin', DateTime.fromISO('2026-11-20T09:00:00+01:00')))
}

const options = { title: 'Level over time', name: 'Level', max: 5 }
const points: Point[] = [
  { day: '2026-10-01', value: 1 },
  { day: '2026-10-11', value: 3 },
  { day: '2026-10-21', value: 2 },
]

test.group('The chart of values over time', () => {
  test('puts days across and values upward, in proportion', ({ assert }) => {
    const chart = lineChart({ ...options, points }, person())!
    assert.deepEqual(
      chart.points.map(({ x }) => x),
      [0, 50, 100]
    )
    const [one, three, two] = chart.points.map(({ y }) => y)
    assert.closeTo(one - two, two - three, 0.2)
    assert.isAbove(one, three)
  })

  test('ends where what it shows has ended', ({ assert }) => {
    const held = lineChart({ ...options, points, steps: true }, person())!
    const ended = lineChart({ ...options, points, steps: true, until: '2026-10-21' }, person())!
    assert.isBelow(held.points.at(-1)!.x, 100)
    assert.equal(ended.points.at(-1)!.x, 100)
  })

  test('lets a level hold until the next one, and the last until today', ({ assert }) => {
    const chart = lineChart({ ...options, points, steps: true }, person())!
    assert.equal(chart.points.at(-1)!.x, 40)
    // right along the level, then straight up to the next one
    const [, second, third] = chart.line!.slice(1).split('L')
    assert.equal(second.split(',')[1], chart.line!.slice(1).split('L')[0].split(',')[1])
    assert.equal(third.split(',')[0], second.split(',')[0])
    assert.match(chart.line!, /L1000,/)
  })

  test('is not there without a value, and stands with one', ({ assert }) => {
    assert.isNull(lineChart({ ...options, points: [] }, person()))
    const chart = lineChart({ ...options, points: points.slice(0, 1) }, person())!
    assert.equal(chart.summary, '1 (Thu 1 Oct).')
    assert.equal(chart.points[0].x, 50)
  })

  test('stays within its place, whatever is beyond the scale', ({ assert }) => {
    for (const values of [[0, 12], [-3, 5], [7], [0, 0, 0]]) {
      const beyond = values.map((value, at) => ({ day: addDays('2026-11-01', at), value }))
      for (const steps of [true, false]) {
        const given = { ...options, points: beyond, target: 20, max: 0, steps }
        const chart = lineChart(given, person())!
        for (const { x, y } of chart.points) {
          assert.isTrue(x >= 0 && x <= 100 && y >= 0 && y <= chart.bottom, `${x} ${y}`)
        }
        assert.isAtLeast(chart.target!, 0)
        assert.notInclude(chart.line!, 'NaN')
      }
    }
  })

  test('leads to the target at an even pace', ({ assert }) => {
    const pace = {
      from: { day: '2026-10-01', value: 1 },
      to: { day: '2026-10-21', value: 5 },
    }
    const unit = (value: number) => `${value} books`
    const chart = lineChart({ ...options, points, pace, target: 5, unit }, person())!
    assert.deepEqual(
      chart.table.map(({ value, pace: needed }) => [value, needed]),
      [
        ['2 books', '5 books'],
        ['3 books', '3 books'],
        ['1 books', '1 books'],
      ]
    )
    assert.equal(
      chart.summary,
      'From 1 books (Thu 1 Oct) to 2 books (Wed 21 Oct). The target is 5 books. The pace needed leads to 5 books (Wed 21 Oct).'
    )
  })

  test('marks the last of many values alone, and names few days', ({ assert }) => {
    const many = Array.from({ length: 400 }, (_, at) => ({
      day: addDays('2025-10-01', at),
      value: at % 6,
    }))
    const chart = lineChart({ ...options, points: many }, person())!
    assert.lengthOf(chart.points, 1)
    assert.lengthOf(chart.table, 400)
    assert.isAtMost(chart.ticks.length, 6)
    assert.include(
      chart.ticks.map(({ label }) => label),
      'Jan 2026'
    )
  })
})
