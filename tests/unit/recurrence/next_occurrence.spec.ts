import { test } from '@japa/runner'
import {
  RecurrenceError,
  firstOccurrence,
  nextOccurrence,
  parseRule,
  type NextOccurrence,
} from '#services/recurrence/index'

const next = (text: string, options: Partial<NextOccurrence> & { anchor: string }) =>
  nextOccurrence({
    rule: parseRule(text),
    after: options.anchor,
    today: options.anchor,
    afterCompletion: false,
    ...options,
  })

/** The days of a series of which every occurrence is done on its day. */
function series(text: string, anchor: string, amount: number) {
  const days = [anchor]
  while (days.length < amount) {
    const after = days.at(-1)!
    const day = next(text, { anchor, after, today: after, doneCount: days.length })
    if (day === null) break
    days.push(day)
  }
  return days
}

test.group('Recurrence | On schedule', () => {
  test('31 January monthly gives the last day of February and 31 March: {$self}')
    .with(['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=31'])
    .run(({ assert }, text) => {
      assert.deepEqual(series(text, '2026-01-31', 5), [
        '2026-01-31',
        '2026-02-28',
        '2026-03-31',
        '2026-04-30',
        '2026-05-31',
      ])
      assert.deepEqual(series(text, '2028-01-31', 3), ['2028-01-31', '2028-02-29', '2028-03-31'])
    })

  test('a day that a month lacks is left out where the rule says so', ({ assert }) => {
    assert.deepEqual(series('RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=OMIT', '2026-01-31', 3), [
      '2026-01-31',
      '2026-03-31',
      '2026-05-31',
    ])
  })

  test('29 February yearly falls on the 28th in common years and returns to the 29th: {$self}')
    .with(['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29'])
    .run(({ assert }, text) => {
      assert.deepEqual(series(text, '2024-02-29', 5), [
        '2024-02-29',
        '2025-02-28',
        '2026-02-28',
        '2027-02-28',
        '2028-02-29',
      ])
    })

  test('{0} from {1}')
    .with([
      ['FREQ=DAILY', '2026-12-31', ['2027-01-01', '2027-01-02']],
      ['FREQ=DAILY;INTERVAL=3', '2026-02-27', ['2026-03-02', '2026-03-05']],
      ['FREQ=WEEKLY', '2026-11-21', ['2026-11-28', '2026-12-05']],
      ['FREQ=WEEKLY;BYDAY=MO,FR', '2026-11-20', ['2026-11-23', '2026-11-27']],
      ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR', '2026-11-20', ['2026-11-30', '2026-12-04']],
      ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU', '2026-11-21', ['2026-11-22', '2026-12-05']],
      ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU;WKST=SU', '2026-11-21', ['2026-11-29', '2026-12-05']],
      ['FREQ=MONTHLY;BYMONTHDAY=-1', '2026-01-31', ['2026-02-28', '2026-03-31']],
      ['FREQ=MONTHLY;BYMONTHDAY=1,15', '2026-01-15', ['2026-02-01', '2026-02-15']],
      ['FREQ=MONTHLY;BYDAY=2TU', '2026-11-10', ['2026-12-08', '2027-01-12']],
      ['FREQ=MONTHLY;BYDAY=-1FR', '2026-11-27', ['2026-12-25', '2027-01-29']],
      ['FREQ=MONTHLY;BYDAY=5MO', '2026-11-30', ['2027-03-29', '2027-05-31']],
      ['FREQ=MONTHLY;INTERVAL=3', '2026-11-30', ['2027-02-28', '2027-05-30']],
      ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '2026-10-30', ['2026-11-30', '2026-12-31']],
      ['FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR', '2026-11-13', ['2027-08-13', '2028-10-13']],
      ['FREQ=YEARLY;INTERVAL=2', '2026-06-15', ['2028-06-15', '2030-06-15']],
      ['FREQ=YEARLY;BYMONTH=1,7', '2026-01-31', ['2026-07-31', '2027-01-31']],
      ['FREQ=YEARLY;BYMONTH=11;BYDAY=4TH', '2026-11-26', ['2027-11-25', '2028-11-23']],
      ['FREQ=YEARLY;BYDAY=20MO', '2026-05-18', ['2027-05-17', '2028-05-15']],
      ['FREQ=YEARLY;BYMONTHDAY=31', '2026-01-31', ['2026-02-28', '2026-03-31']],
    ] as const)
    .run(({ assert }, [text, anchor, days]) => {
      assert.deepEqual(series(text, anchor, 3), [anchor, ...days])
    })

  test('missed occurrences do not pile up: the next one is today or later', ({ assert }) => {
    const anchor = '2026-11-02'
    assert.equal(next('FREQ=DAILY', { anchor, today: '2026-11-21' }), '2026-11-21')
    assert.equal(next('FREQ=WEEKLY', { anchor, today: '2026-11-21' }), '2026-11-23')
    assert.equal(next('FREQ=DAILY;INTERVAL=4', { anchor, today: '2026-11-21' }), '2026-11-22')
  })

  test('one that is done early is followed by the one after it', ({ assert }) => {
    const early = { anchor: '2026-11-02', after: '2026-11-30', today: '2026-11-21' }
    assert.equal(next('FREQ=WEEKLY', early), '2026-12-07')
  })

  test('happens on the last day that it may, and not after', ({ assert }) => {
    assert.deepEqual(series('FREQ=DAILY;UNTIL=20261123', '2026-11-21', 9), [
      '2026-11-21',
      '2026-11-22',
      '2026-11-23',
    ])
  })

  test('happens as often as it says, the first included', ({ assert }) => {
    assert.lengthOf(series('FREQ=DAILY;COUNT=3', '2026-11-21', 9), 3)
    assert.lengthOf(series('FREQ=DAILY;COUNT=1', '2026-11-21', 9), 1)
  })

  test('counts what has happened, and without that the places of the schedule', ({ assert }) => {
    const late = { anchor: '2026-11-01', today: '2026-11-21' }
    assert.equal(next('FREQ=DAILY;COUNT=5', { ...late, doneCount: 1 }), '2026-11-21')
    assert.isNull(next('FREQ=DAILY;COUNT=5', late))
    assert.equal(next('FREQ=DAILY;COUNT=21', late), '2026-11-21')
    assert.isNull(next('FREQ=DAILY;COUNT=20', late))
  })
})

test.group('Recurrence | After completion', () => {
  const done = (text: string, after: string, completedOn: string | null, today = completedOn) =>
    next(text, { anchor: '2026-01-31', after, completedOn, today: today!, afterCompletion: true })

  test('counts from the day of completion', ({ assert }) => {
    assert.equal(done('FREQ=DAILY;INTERVAL=3', '2026-11-10', '2026-11-21'), '2026-11-24')
    assert.equal(done('FREQ=WEEKLY;INTERVAL=2', '2026-11-10', '2026-11-21'), '2026-12-05')
    assert.equal(done('FREQ=MONTHLY', '2026-10-31', '2026-11-21'), '2026-12-21')
    assert.equal(done('FREQ=DAILY;INTERVAL=3', '2026-11-30', '2026-11-21'), '2026-11-24')
  })

  test('a completion that is entered late counts from its own day', ({ assert }) => {
    const day = done('FREQ=DAILY;INTERVAL=3', '2026-11-10', '2026-11-11', '2026-11-21')
    assert.equal(day, '2026-11-14')
  })

  test('a named day that is done early does not come again', ({ assert }) => {
    assert.equal(done('FREQ=WEEKLY;BYDAY=MO', '2026-11-23', '2026-11-22'), '2026-11-30')
    assert.equal(done('FREQ=MONTHLY;BYMONTHDAY=31', '2026-11-30', '2026-11-21'), '2026-12-31')
  })

  test('one that is skipped gives way to a later one', ({ assert }) => {
    assert.equal(done('FREQ=DAILY;INTERVAL=3', '2026-11-30', null, '2026-11-21'), '2026-12-03')
    assert.equal(done('FREQ=DAILY;INTERVAL=3', '2026-11-10', null, '2026-11-21'), '2026-11-24')
  })

  test('ends with its count and its last day', ({ assert }) => {
    const end = { anchor: '2026-11-01', completedOn: '2026-11-21', afterCompletion: true }
    assert.equal(next('FREQ=DAILY;COUNT=3', { ...end, doneCount: 2 }), '2026-11-22')
    assert.isNull(next('FREQ=DAILY;COUNT=3', { ...end, doneCount: 3 }))
    assert.equal(next('FREQ=DAILY;UNTIL=20261122', end), '2026-11-22')
    assert.isNull(next('FREQ=DAILY;UNTIL=20261121', end))
  })
})

test.group('Recurrence | First day', () => {
  test('a series begins on the first day that its rule chooses', ({ assert }) => {
    assert.equal(firstOccurrence(parseRule('FREQ=WEEKLY;BYDAY=MO'), '2026-11-21'), '2026-11-23')
    assert.equal(
      firstOccurrence(parseRule('FREQ=MONTHLY;BYMONTHDAY=31'), '2026-11-21'),
      '2026-11-30'
    )
    assert.equal(firstOccurrence(parseRule('FREQ=DAILY;INTERVAL=3'), '2026-11-21'), '2026-11-21')
    assert.isNull(firstOccurrence(parseRule('FREQ=WEEKLY;BYDAY=MO;UNTIL=20261122'), '2026-11-21'))
  })
})

test.group('Recurrence | Hostile rules', () => {
  test('{$self} never happens again, and that is found at once')
    .with([
      'FREQ=DAILY;BYMONTHDAY=31;BYMONTH=2',
      'RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2;SKIP=OMIT',
      'RSCALE=GREGORIAN;FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=2;SKIP=OMIT',
      'FREQ=DAILY;INTERVAL=7;BYDAY=TU',
      'FREQ=MONTHLY;BYDAY=6MO',
      'FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=20',
      'FREQ=WEEKLY;BYDAY=MO;BYSETPOS=2',
      'FREQ=YEARLY;BYDAY=53MO;BYMONTHDAY=2;BYMONTH=3',
      'FREQ=DAILY;INTERVAL=999999999',
      'FREQ=WEEKLY;INTERVAL=999999999',
      'FREQ=MONTHLY;INTERVAL=999999999',
      'FREQ=YEARLY;INTERVAL=999999999',
    ])
    .run(({ assert }, text) => {
      assert.isNull(next(text, { anchor: '2026-01-31' }))
    })

  test('a rule that comes once in 28 or 40 years is found', ({ assert }) => {
    const leapMonday = 'RSCALE=GREGORIAN;FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO'
    assert.equal(next(leapMonday, { anchor: '2072-02-29' }), '2112-02-29')
  })

  test('a huge count costs nothing', ({ assert }) => {
    const text = 'FREQ=DAILY;COUNT=999999999'
    assert.equal(next(text, { anchor: '2026-01-31' }), '2026-02-01')
    assert.doesNotThrow(() => next(text, { anchor: '0001-01-01', today: '9999-01-01' }))
  })

  test('nothing happens after the year 9999', ({ assert }) => {
    for (const frequency of ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']) {
      assert.isNull(next(`FREQ=${frequency}`, { anchor: '9999-12-31' }))
    }
    assert.equal(next('FREQ=DAILY', { anchor: '9999-12-30' }), '9999-12-31')
  })

  test('what is not a day is refused')
    .with(['', '2026-02-30', '20260101', '10000-01-01', "2026-01-01'--"])
    .run(({ assert }, day) => {
      assert.throws(() => next('FREQ=DAILY', { anchor: day }), RecurrenceError)
      assert.throws(
        () => next('FREQ=DAILY', { anchor: '2026-01-01', after: day, today: '2026-01-01' }),
        RecurrenceError
      )
    })
})
