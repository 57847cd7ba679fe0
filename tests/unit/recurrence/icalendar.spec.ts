import { test } from '@japa/runner'
import fc from 'fast-check'
import {
  exportRule,
  formatRule,
  importRule,
  occurrencesBetween,
  parseRule,
} from '#services/recurrence/index'
import { dayAfter, someDay, someRule } from '#tests/support/recurrence'

const NINE_IN_BERLIN = { time: '09:00', zone: 'Europe/Berlin' }

test.group('Recurrence | Other calendars', () => {
  test('{0} from {1} is told to others as {2}')
    .with([
      ['FREQ=MONTHLY;BYMONTHDAY=15', '2026-01-15', 'FREQ=MONTHLY;BYMONTHDAY=15'],
      ['FREQ=MONTHLY', '2026-01-15', 'FREQ=MONTHLY'],
      ['FREQ=MONTHLY', '2026-01-31', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
      ['FREQ=MONTHLY', '2026-01-30', 'FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1'],
      ['FREQ=MONTHLY;BYMONTHDAY=29', '2026-01-29', 'FREQ=MONTHLY;BYMONTHDAY=28,29;BYSETPOS=-1'],
      [
        'FREQ=MONTHLY;BYMONTH=1,3;BYMONTHDAY=31',
        '2026-01-31',
        'FREQ=MONTHLY;BYMONTH=1,3;BYMONTHDAY=31',
      ],
      ['FREQ=YEARLY', '2024-02-29', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1'],
      ['FREQ=YEARLY', '2026-03-31', 'FREQ=YEARLY'],
      [
        'FREQ=MONTHLY;BYMONTHDAY=30,31',
        '2026-01-30',
        'RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=30,31;SKIP=BACKWARD',
      ],
      [
        'RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=31;SKIP=OMIT',
        '2026-01-31',
        'FREQ=MONTHLY;BYMONTHDAY=31',
      ],
    ])
    .run(({ assert }, [text, anchor, exported]) => {
      assert.equal(exportRule(parseRule(text), anchor, null), exported)
    })

  test('a rule from elsewhere leaves out what months lack, and says so', ({ assert }) => {
    const rule = importRule('FREQ=MONTHLY;BYMONTHDAY=31', null)
    assert.equal(formatRule(rule), 'RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=31;SKIP=OMIT')
    assert.deepEqual(occurrencesBetween(rule, '2026-01-31', '2026-02-01', '2026-04-30', 9), [
      '2026-03-31',
    ])
  })

  test('the last day is a date for whole days and a moment for a clock', ({ assert }) => {
    const rule = parseRule('FREQ=DAILY;UNTIL=20261203')
    assert.equal(exportRule(rule, '2026-11-21', null), 'FREQ=DAILY;UNTIL=20261203')
    assert.equal(
      exportRule(rule, '2026-11-21', NINE_IN_BERLIN),
      'FREQ=DAILY;UNTIL=20261203T080000Z'
    )
  })

  test('a moment as the end is the last day whose occurrence is not after it')
    .with([
      ['20261203T080000Z', NINE_IN_BERLIN, '2026-12-03'],
      ['20261203T075959Z', NINE_IN_BERLIN, '2026-12-02'],
      ['20261203T090000', NINE_IN_BERLIN, '2026-12-03'],
      ['20261203T233000Z', { time: '00:15', zone: 'Europe/Berlin' }, '2026-12-04'],
      ['20261203', NINE_IN_BERLIN, '2026-12-03'],
      ['20261203T075959Z', null, '2026-12-03'],
    ] as const)
    .run(({ assert }, [until, clock, day]) => {
      assert.equal(importRule(`FREQ=DAILY;UNTIL=${until}`, clock).until, day)
    })

  test('an impossible time as the end is refused', ({ assert }) => {
    assert.throws(() => importRule('FREQ=DAILY;UNTIL=20261203T996199Z', NINE_IN_BERLIN))
  })

  test('what is told to others means the same days when it comes back', ({ assert }) => {
    fc.assert(
      fc.property(someRule(), someDay(), (rule, anchor) => {
        const back = importRule(exportRule(rule, anchor, null), null)
        const to = dayAfter(anchor, 1_500)
        assert.deepEqual(
          occurrencesBetween(back, anchor, anchor, to, 40),
          occurrencesBetween(rule, anchor, anchor, to, 40)
        )
      }),
      { numRuns: 500 }
    )
  })
})
