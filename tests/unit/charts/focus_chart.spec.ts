import { test } from '@japa/runner'
import User from '#models/user'
import { Clock } from '#services/calendar/clock'
import { addDays } from '#services/calendar/day'
import { focusChart } from '#services/charts/focus_chart'
import { Person } from '#services/person'
import { DateTime } from 'luxon'

const person = () => {
  const user = new User()
  user.merge({ id: 1, locale: 'en', timeZone: 'Europe/Berlin', weekStartsOn: 1 } as Partial<User>)
  return new Person(user, new Clock('Europe/Berlin', DateTime.fromISO('2026-11-20T09:00:00+01:00')))
}

const history = (counts: Array<[number, number]>) =>
  counts.map(([kept, carried], at) => ({
    day: addDays('2026-11-20', at - counts.length + 1),
    kept,
    carried,
  }))

test.group('The chart of focus', () => {
  test('stands kept above and hangs carried below one line', ({ assert }) => {
    const chart = focusChart(
      history([
        [4, 0],
        [2, 2],
        [0, 1],
      ]),
      person()
    )!
    const [first, second, third] = chart.days
    assert.equal(first.keptBar!.height, 2 * second.keptBar!.height)
    assert.isNull(first.carriedBar)
    assert.isNull(third.keptBar)
    for (const { keptBar, carriedBar } of chart.days) {
      if (keptBar) assert.closeTo(keptBar.y + keptBar.height, chart.zero, 0.2)
      if (carriedBar) assert.isAbove(carriedBar.y, chart.zero)
    }
    assert.equal(chart.kept, 6)
    assert.equal(chart.carried, 3)
  })

  test('is not there when there is nothing to show', ({ assert }) => {
    assert.isNull(
      focusChart(
        history([
          [0, 0],
          [0, 0],
        ]),
        person()
      )
    )
  })

  test('stays within its place, whatever the counts', ({ assert }) => {
    for (const counts of [
      [[1, 0]],
      [[0, 1]],
      [
        [500, 1],
        [0, 300],
      ],
    ] as Array<Array<[number, number]>>) {
      const chart = focusChart(history(counts), person())!
      for (const bar of chart.days.flatMap((day) => [day.keptBar, day.carriedBar])) {
        if (!bar) continue
        assert.isAtLeast(bar.y, 0)
        assert.isAtMost(bar.y + bar.height, chart.height)
        assert.isAtLeast(bar.height, 0)
        assert.isAtMost(bar.x + bar.width, chart.width + 0.1)
      }
    }
  })

  test('says in a table what it draws, the latest day first', ({ assert }) => {
    const chart = focusChart(
      history([
        [1, 0],
        [0, 0],
        [0, 2],
      ]),
      person()
    )!
    assert.deepEqual(
      chart.table.map(({ label, kept, carried }) => [label, kept, carried]),
      [
        ['today', 0, 2],
        ['Wed 18 Nov', 1, 0],
      ]
    )
  })
})
