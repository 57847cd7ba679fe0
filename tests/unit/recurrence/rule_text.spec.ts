import { test } from '@japa/runner'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import {
  RecurrenceError,
  formatRule,
  isValidRule,
  makeRule,
  parseRule,
} from '#services/recurrence/index'
import { someRule } from '#tests/support/recurrence'

test.group('Recurrence | Text', () => {
  test('reads {0}')
    .with([
      ['FREQ=DAILY', { frequency: 'daily', interval: 1 }],
      [
        'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO',
        { interval: 2, weekdays: [{ weekday: 'MO', nth: null }] },
      ],
      ['FREQ=MONTHLY;BYDAY=2TU', { weekdays: [{ weekday: 'TU', nth: 2 }] }],
      ['FREQ=MONTHLY;BYDAY=-1FR', { weekdays: [{ weekday: 'FR', nth: -1 }] }],
      ['FREQ=MONTHLY;BYMONTHDAY=15,-1', { monthDays: [15, -1] }],
      ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', { months: [2], monthDays: [29] }],
      ['FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1', { positions: [-1] }],
      ['FREQ=DAILY;UNTIL=20261203', { until: '2026-12-03' }],
      ['FREQ=DAILY;UNTIL=20261203T090000Z', { until: '2026-12-03' }],
      ['FREQ=DAILY;COUNT=10', { count: 10 }],
      ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;WKST=SU', { weekStart: 'SU' }],
      ['RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD', { skip: 'backward' }],
      ['RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=OMIT', { skip: 'omit' }],
      ['RSCALE=GREGORIAN;FREQ=MONTHLY', { skip: 'omit' }],
    ] as const)
    .run(({ assert }, [text, parts]) => {
      assert.containSubset(parseRule(text), parts)
    })

  test('writes {0} as {1}')
    .with([
      ['rrule:freq=weekly;byday=fr,mo', 'FREQ=WEEKLY;BYDAY=MO,FR'],
      [' FREQ=DAILY;INTERVAL=1; ', 'FREQ=DAILY'],
      ['COUNT=3;FREQ=MONTHLY;BYMONTHDAY=-1,15,+1,15', 'FREQ=MONTHLY;BYMONTHDAY=1,15,-1;COUNT=3'],
      ['FREQ=WEEKLY;BYDAY=SU;WKST=SU', 'FREQ=WEEKLY;BYDAY=SU'],
      ['FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2', 'FREQ=MONTHLY;BYDAY=2TU'],
      ['FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
      ['FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1', 'FREQ=MONTHLY;BYMONTHDAY=31'],
      ['RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=31;SKIP=BACKWARD', 'FREQ=MONTHLY;BYMONTHDAY=31'],
      ['RSCALE=GREGORIAN;FREQ=WEEKLY;SKIP=OMIT', 'FREQ=WEEKLY'],
    ])
    .run(({ assert }, [given, canonical]) => {
      assert.equal(formatRule(parseRule(given)), canonical)
    })

  test('refuses {0} and says why')
    .with([
      ['', 'empty'],
      ['   ', 'empty'],
      ['every day', 'malformed'],
      ['FREQ=DAILY;;COUNT=2', 'malformed'],
      ['FREQ=DAILY;BYDAY=', 'malformed'],
      ['FREQ=DAILY RRULE:FREQ=DAILY', 'malformed'],
      ['INTERVAL=2', 'missing_frequency'],
      ['FREQ=FORTNIGHTLY', 'invalid_value'],
      ['FREQ=HOURLY', 'unsupported_value'],
      ['FREQ=DAILY;FREQ=WEEKLY', 'repeated_part'],
      ['FREQ=DAILY;SPEED=2', 'unknown_part'],
      ['FREQ=DAILY;BYHOUR=9', 'unsupported_part'],
      ['FREQ=YEARLY;BYWEEKNO=20', 'unsupported_part'],
      ['FREQ=DAILY;INTERVAL=0', 'invalid_value'],
      ['FREQ=DAILY;INTERVAL=-1', 'invalid_value'],
      ['FREQ=DAILY;INTERVAL=1.5', 'malformed'],
      ['FREQ=DAILY;INTERVAL=1234567890', 'invalid_value'],
      ['FREQ=DAILY;COUNT=0', 'invalid_value'],
      ['FREQ=DAILY;COUNT=2;UNTIL=20261203', 'count_and_until'],
      ['FREQ=DAILY;UNTIL=20260230', 'invalid_value'],
      ['FREQ=DAILY;UNTIL=2026-12-03', 'invalid_value'],
      ['FREQ=WEEKLY;BYDAY=2MO', 'numbered_weekday'],
      ['FREQ=MONTHLY;BYDAY=0MO', 'invalid_value'],
      ['FREQ=MONTHLY;BYDAY=XX', 'invalid_value'],
      ['FREQ=WEEKLY;BYMONTHDAY=3', 'month_day_in_week'],
      ['FREQ=MONTHLY;BYMONTHDAY=32', 'invalid_value'],
      ['FREQ=MONTHLY;BYMONTHDAY=0', 'invalid_value'],
      ['FREQ=YEARLY;BYMONTH=13', 'invalid_value'],
      ['FREQ=YEARLY;BYMONTH=-1', 'invalid_value'],
      ['FREQ=DAILY;BYSETPOS=1', 'position_alone'],
      ['FREQ=DAILY;WKST=XX', 'invalid_value'],
      ['FREQ=MONTHLY;SKIP=BACKWARD', 'skip_without_calendar'],
      ['RSCALE=HEBREW;FREQ=MONTHLY', 'unsupported_value'],
      ['RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=FORWARD', 'unsupported_value'],
      ['RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=SIDEWAYS', 'invalid_value'],
    ])
    .run(({ assert }, [text, problem]) => {
      const error = refusal(text)
      assert.equal(error.problem, problem)
      assert.equal(error.key, `recurrence.errors.${problem}`)
      assert.isFalse(isValidRule(text))
    })

  test('refuses a text longer than any rule', ({ assert }) => {
    assert.equal(refusal(`FREQ=MONTHLY;BYMONTHDAY=${'1,'.repeat(200)}1`).problem, 'too_long')
  })

  test('has words for every problem in both languages', ({ assert }) => {
    const texts = ['', 'x', 'INTERVAL=2', 'FREQ=DAILY;SPEED=2', 'FREQ=DAILY;SKIP=OMIT']
    for (const locale of ['en', 'de']) {
      const file = new URL(`../../../resources/lang/${locale}/recurrence.json`, import.meta.url)
      const { errors } = JSON.parse(readFileSync(file, 'utf8'))
      for (const text of texts) assert.property(errors, refusal(text).problem)
    }
  })

  test('repeats at most a little of a hostile text', ({ assert }) => {
    const error = refusal(`FREQ=${'9'.repeat(200)}`)
    assert.isAtMost(error.data.value!.length, 41)
  })

  test('says no, and nothing else, to whatever is not a rule', ({ assert }) => {
    for (const value of [null, undefined, 42, {}, [], 'FREQ']) assert.isFalse(isValidRule(value))
  })

  test('never ends otherwise than with a rule or a problem, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        'FREQ=',
        'DAILY',
        'BYDAY=',
        'MO',
        ',',
        ';',
        '=',
        '-1',
        'UNTIL=',
        'COUNT=',
        '\0'
      )
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        isValidRule(pieces.join(''))
      }),
      { numRuns: 800 }
    )
  })

  test('reads back the rule that it wrote', ({ assert }) => {
    fc.assert(
      fc.property(someRule(), fc.constantFrom('count', 'until', null), (rule, end) => {
        const ending = { count: { count: 7 }, until: { until: '2030-02-28' } }
        const whole = makeRule({ ...rule, ...(end && ending[end]) })
        assert.deepEqual(parseRule(formatRule(whole)), whole)
      })
    )
  })
})

function refusal(text: string) {
  try {
    parseRule(text)
  } catch (error) {
    if (error instanceof RecurrenceError) return error
    throw error
  }
  throw new Error(`accepted ${text}`)
}
