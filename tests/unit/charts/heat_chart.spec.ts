import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import User from '#models/user'
import { addDays } from '#services/calendar/day'
import { Clock } from '#services/calendar/clock'
import { heatChart } from '#services/charts/heat_chart'
import { Person } from '#services/person'

const TODAY = '2026-11-20'

function person(weekStartsOn = 1) {
  const user = new User()
  user.merge({ id: 1, timeZone: 'Europe/Berlin', locale: 'en', weekStartsOn })
  return new Person(user, new Clock('Europe/Berlin', DateTime.fromISO(`${TODAY}T09:00:00Z`)))
}

const squares = (path: string) => path.match(/M/g)?.length ?? 0

test.group('A year of writing', () => {
  test('every day of 54 weeks up to today is one square, darker with each entry', ({ assert }) => {
    const days = [
      { day: addDays(TODAY, -2), count: 1 },
      { day: addDays(TODAY, -1), count: 2 },
      { day: TODAY, count: 9 },
    ]
    const { levels } = heatChart(days, person())
    const counts = levels.map(({ path }) => squares(path))
    assert.deepEqual(counts.slice(1), [1, 1, 1])
    // 53 whole weeks and Monday to Friday
    assert.equal(counts[0] + 3, 53 * 7 + 5)
  })

  test('weeks begin where the person’s do, and nothing leaves the drawing', ({ assert }) => {
    for (const start of [1, 6, 7]) {
      const { levels, width, height, ticks } = heatChart([], person(start))
      const places = [...levels[0].path.matchAll(/M([\d.]+) ([\d.]+)/g)]
      assert.isAtMost(Math.max(...places.map(([, x]) => Number(x))) + 8, width)
      assert.isAtMost(Math.max(...places.map(([, , y]) => Number(y))) + 8, height)
      assert.isAtLeast(ticks.length, 10)
    }
  })

  test('the table says the same by month, the newest first', ({ assert }) => {
    const days = [
      { day: '2026-10-30', count: 2 },
      { day: '2026-11-02', count: 1 },
      { day: '2026-11-03', count: 1 },
      { day: '2020-01-01', count: 5 },
    ]
    const { table, summary, streak, best } = heatChart(days, person())
    assert.deepEqual(table, [
      { label: 'November 2026', days: 2, entries: 2 },
      { label: 'October 2026', days: 1, entries: 2 },
    ])
    assert.include(summary, '3 days')
    assert.equal(streak, 'No streak now')
    assert.equal(best, 'Longest: 2 days')
  })
})
