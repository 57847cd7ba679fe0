import { test } from '@japa/runner'
import { chips, read, series } from '#tests/support/quick_add'

test.group('Quick add | recurrence', () => {
  test('"{0}" is {1}, first on {2}')
    .with([
      ['every day', 'FREQ=DAILY', '2026-11-21'],
      ['each day', 'FREQ=DAILY', '2026-11-21'],
      ['daily', 'FREQ=DAILY', '2026-11-21'],
      ['every 2 days', 'FREQ=DAILY;INTERVAL=2', '2026-11-21'],
      ['every other day', 'FREQ=DAILY;INTERVAL=2', '2026-11-21'],
      ['every 3rd day', 'FREQ=DAILY;INTERVAL=3', '2026-11-21'],
      ['every weekday', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2026-11-23'],
      ['every workday', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2026-11-23'],
      ['on weekdays', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2026-11-23'],
      ['every mon-fri', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2026-11-23'],
      ['every monday to wednesday', 'FREQ=WEEKLY;BYDAY=MO,TU,WE', '2026-11-23'],
      ['every weekend', 'FREQ=WEEKLY;BYDAY=SA', '2026-11-21'],
      ['every week', 'FREQ=WEEKLY', '2026-11-21'],
      ['weekly', 'FREQ=WEEKLY', '2026-11-21'],
      ['every two weeks', 'FREQ=WEEKLY;INTERVAL=2', '2026-11-21'],
      ['every other week', 'FREQ=WEEKLY;INTERVAL=2', '2026-11-21'],
      ['every second week', 'FREQ=WEEKLY;INTERVAL=2', '2026-11-21'],
      ['every 2nd week', 'FREQ=WEEKLY;INTERVAL=2', '2026-11-21'],
      ['fortnightly', 'FREQ=WEEKLY;INTERVAL=2', '2026-11-21'],
      ['every monday', 'FREQ=WEEKLY;BYDAY=MO', '2026-11-23'],
      ['every Mon', 'FREQ=WEEKLY;BYDAY=MO', '2026-11-23'],
      ['every saturday', 'FREQ=WEEKLY;BYDAY=SA', '2026-11-21'],
      ['every mon, wed and fri', 'FREQ=WEEKLY;BYDAY=MO,WE,FR', '2026-11-23'],
      ['every mon wed fri', 'FREQ=WEEKLY;BYDAY=MO,WE,FR', '2026-11-23'],
      ['every mon/wed/fri', 'FREQ=WEEKLY;BYDAY=MO,WE,FR', '2026-11-23'],
      ['every tuesday & thursday', 'FREQ=WEEKLY;BYDAY=TU,TH', '2026-11-24'],
      ['on mondays and thursdays', 'FREQ=WEEKLY;BYDAY=MO,TH', '2026-11-23'],
      ['every other monday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', '2026-11-23'],
      ['every second monday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', '2026-11-23'],
      ['every 2 weeks on mon and thu', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH', '2026-11-23'],
      ['weekly on tuesday', 'FREQ=WEEKLY;BYDAY=TU', '2026-11-24'],
      ['every month', 'FREQ=MONTHLY', '2026-11-21'],
      ['every 6 months', 'FREQ=MONTHLY;INTERVAL=6', '2026-11-21'],
      ['every quarter', 'FREQ=MONTHLY;INTERVAL=3', '2026-11-21'],
      ['every 3rd', 'FREQ=MONTHLY;BYMONTHDAY=3', '2026-12-03'],
      ['every 1st and 15th', 'FREQ=MONTHLY;BYMONTHDAY=1,15', '2026-12-01'],
      ['every 15th of the month', 'FREQ=MONTHLY;BYMONTHDAY=15', '2026-12-15'],
      ['every month on the 15th', 'FREQ=MONTHLY;BYMONTHDAY=15', '2026-12-15'],
      ['every month on day 15', 'FREQ=MONTHLY;BYMONTHDAY=15', '2026-12-15'],
      ['every 3 months on the 15th', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15', '2026-12-15'],
      ['every last day of the month', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2026-11-30'],
      ['every month on the last day', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2026-11-30'],
      ['on the last day of every month', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2026-11-30'],
      ['every first monday of the month', 'FREQ=MONTHLY;BYDAY=1MO', '2026-12-07'],
      ['every first monday', 'FREQ=MONTHLY;BYDAY=1MO', '2026-12-07'],
      ['every 2nd monday', 'FREQ=MONTHLY;BYDAY=2MO', '2026-12-14'],
      ['every second monday of the month', 'FREQ=MONTHLY;BYDAY=2MO', '2026-12-14'],
      ['every last friday', 'FREQ=MONTHLY;BYDAY=-1FR', '2026-11-27'],
      ['monthly on the last friday', 'FREQ=MONTHLY;BYDAY=-1FR', '2026-11-27'],
      [
        'every last workday of the month',
        'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
        '2026-11-30',
      ],
      ['every year', 'FREQ=YEARLY', '2026-11-21'],
      ['annually', 'FREQ=YEARLY', '2026-11-21'],
      ['every 21 nov', 'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=21', '2026-11-21'],
      ['every year on March 3', 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=3', '2027-03-03'],
      ['every day until 24 dec', 'FREQ=DAILY;UNTIL=20261224', '2026-11-21'],
      [
        'every friday until the end of the year',
        'FREQ=WEEKLY;BYDAY=FR;UNTIL=20261231',
        '2026-11-27',
      ],
      ['every day for 5 times', 'FREQ=DAILY;COUNT=5', '2026-11-21'],
      ['every monday x5', 'FREQ=WEEKLY;BYDAY=MO;COUNT=5', '2026-11-23'],
      ['every day for 2 weeks', 'FREQ=DAILY;UNTIL=20261204', '2026-11-21'],
      ['every day starting monday', 'FREQ=DAILY', '2026-11-23'],
      ['every day from monday until friday', 'FREQ=DAILY;UNTIL=20261127', '2026-11-23'],
      ['every friday from 1 dec', 'FREQ=WEEKLY;BYDAY=FR', '2026-12-04'],
    ])
    .run(({ assert }, [words, rule, first]) => {
      assert.equal(series(`Task ${words}`), `Task | ${rule} | ${first}`)
      assert.deepEqual(chips(`Task ${words}`), [`recurrence:${words}`])
    })

  test('"{$self}" counts from the completion')
    .with(['every! 3 days', 'every 3 days after completion', 'every 3 days after done'])
    .run(({ assert }, words) => {
      const expected = 'Water | FREQ=DAILY;INTERVAL=3 after completion | 2026-11-21'
      assert.equal(series(`Water ${words}`), expected)
    })

  test('a time goes with it: {0}')
    .with([
      ['every day at 9am', 'FREQ=DAILY | 2026-11-22 09:00'],
      ['every day 17:00', 'FREQ=DAILY | 2026-11-21 17:00'],
      ['at 8:30 on weekdays', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR | 2026-11-23 08:30'],
      ['every saturday at 9am', 'FREQ=WEEKLY;BYDAY=SA | 2026-11-28 09:00'],
      ['every saturday at 5pm', 'FREQ=WEEKLY;BYDAY=SA | 2026-11-21 17:00'],
      ['every morning', 'FREQ=DAILY | 2026-11-22 09:00'],
      ['every evening at 7', 'FREQ=DAILY | 2026-11-21 19:00'],
      ['every monday morning', 'FREQ=WEEKLY;BYDAY=MO | 2026-11-23 09:00'],
      ['every day at 5pm until 24 dec', 'FREQ=DAILY;UNTIL=20261224 | 2026-11-21 17:00'],
    ])
    .run(({ assert }, [words, expected]) => {
      assert.equal(series(`Task ${words}`), `Task | ${expected}`)
    })

  test('a date is the first occurrence', ({ assert }) => {
    assert.equal(series('Rent 1 dec every month'), 'Rent | FREQ=MONTHLY | 2026-12-01')
    assert.equal(series('Review weekly friday'), 'Review | FREQ=WEEKLY | 2026-11-27')
    assert.equal(series('Gym every week start:1 dec'), 'Gym | FREQ=WEEKLY | 2026-12-01')
  })

  test('a month without the 31st takes its last day', ({ assert }) => {
    assert.equal(series('x every 31st'), 'x | FREQ=MONTHLY;BYMONTHDAY=31 | 2026-11-30')
  })

  test('"every 2 weeks" on several days says which weeks are meant', ({ assert }) => {
    const { recurrence } = read('x every 2 weeks on sun and mon', { weekStartsOn: 7 })
    assert.equal(recurrence, 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=SU')
  })

  test('what it does not understand stays text: {$self}')
    .with([
      'every 0 days',
      'every 1000 days',
      'every 5 minutes',
      'every january',
      'every 32nd',
      'every 30 feb',
      'every second',
      'everyday shoes',
    ])
    .run(({ assert }, words) => {
      assert.equal(series(`Task ${words} x`), `Task ${words} x`)
    })

  test('an end before the first occurrence stays text', ({ assert }) => {
    assert.equal(
      series('x every day until 2020-01-01'),
      'x until 2020-01-01 | FREQ=DAILY | 2026-11-21'
    )
  })

  test('an end, a count and "after completion" need a recurrence before them', ({ assert }) => {
    for (const line of ['Wait until friday', 'Squats x5', 'Train for 3 weeks', 'Eat after done']) {
      assert.equal(series(line), line)
    }
  })
})
