import { test } from '@japa/runner'
import fc from 'fast-check'
import {
  FREQUENCIES,
  RecurrenceError,
  WEEKDAYS,
  formatRule,
  parseRule,
  ruleFromForm,
  ruleToForm,
  type RecurrenceForm,
} from '#services/recurrence/index'
import { someDay, someRule } from '#tests/support/recurrence'

const someForm = (): fc.Arbitrary<RecurrenceForm> =>
  fc.record({
    frequency: fc.constantFrom(...FREQUENCIES),
    interval: fc.integer({ min: 1, max: 99 }),
    weekdays: fc.uniqueArray(fc.constantFrom(...WEEKDAYS)),
    monthMode: fc.constantFrom('day', 'last_day', 'nth_weekday'),
    monthDay: fc.option(fc.integer({ min: 1, max: 31 })),
    nth: fc.constantFrom(1, 2, 3, 4, 5, -1),
    weekday: fc.constantFrom(...WEEKDAYS),
    month: fc.option(fc.integer({ min: 1, max: 12 })),
    ends: fc.constantFrom('never', 'on', 'after'),
    until: someDay(),
    count: fc.integer({ min: 1, max: 500 }),
    weekStart: fc.constantFrom('MO', 'SU', 'SA'),
  })

test.group('Recurrence | Form', () => {
  test('makes {1}')
    .with([
      [{ frequency: 'daily', interval: 3 }, 'FREQ=DAILY;INTERVAL=3'],
      [{ frequency: 'weekly' }, 'FREQ=WEEKLY'],
      [{ frequency: 'weekly', weekdays: ['FR', 'MO'] }, 'FREQ=WEEKLY;BYDAY=MO,FR'],
      [
        { frequency: 'weekly', interval: 2, weekdays: ['SU'], weekStart: 'SU' },
        'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;WKST=SU',
      ],
      [{ frequency: 'monthly' }, 'FREQ=MONTHLY'],
      [{ frequency: 'monthly', monthDay: 31 }, 'FREQ=MONTHLY;BYMONTHDAY=31'],
      [{ frequency: 'monthly', monthMode: 'last_day' }, 'FREQ=MONTHLY;BYMONTHDAY=-1'],
      [
        { frequency: 'monthly', monthMode: 'nth_weekday', nth: 2, weekday: 'TU' },
        'FREQ=MONTHLY;BYDAY=2TU',
      ],
      [{ frequency: 'yearly', monthMode: 'last_day' }, 'FREQ=YEARLY'],
      [{ frequency: 'yearly', month: 2, monthDay: 29 }, 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29'],
      [{ frequency: 'daily', ends: 'on', until: '2026-12-03' }, 'FREQ=DAILY;UNTIL=20261203'],
      [{ frequency: 'daily', ends: 'after', count: 5 }, 'FREQ=DAILY;COUNT=5'],
      [{ frequency: 'daily', ends: 'never', count: 5, until: '2026-12-03' }, 'FREQ=DAILY'],
    ] satisfies [Partial<RecurrenceForm> & Pick<RecurrenceForm, 'frequency'>, string][])
    .run(({ assert }, [form, text]) => {
      assert.equal(formatRule(ruleFromForm(form)), text)
    })

  test('refuses an end that is not given, and numbers out of range')
    .with([
      { frequency: 'daily', ends: 'on' },
      { frequency: 'daily', ends: 'on', until: '2026-02-30' },
      { frequency: 'daily', ends: 'after' },
      { frequency: 'daily', ends: 'after', count: -1 },
      { frequency: 'daily', interval: 0 },
      { frequency: 'daily', interval: Number.NaN },
      { frequency: 'daily', interval: 1.5 },
      { frequency: 'monthly', monthDay: 0 },
      { frequency: 'monthly', monthDay: -3 },
      { frequency: 'monthly', monthDay: 32 },
      { frequency: 'yearly', month: 13 },
      { frequency: 'hourly' as 'daily' },
      { frequency: 'weekly', weekdays: ['XX' as 'MO'] },
    ] satisfies (Partial<RecurrenceForm> & Pick<RecurrenceForm, 'frequency'>)[])
    .run(({ assert }, form) => {
      assert.throws(() => ruleFromForm(form), RecurrenceError)
    })

  test('what was chosen in the form is there again when it is edited', ({ assert }) => {
    fc.assert(
      fc.property(someForm(), (form) => {
        const rule = ruleFromForm(form)
        const again = ruleToForm(rule)
        assert.isNotNull(again)
        assert.deepEqual(ruleFromForm(again!), rule)
        assert.equal(again!.frequency, form.frequency)
        assert.equal(again!.ends, form.ends)
      })
    )
  })

  test('a rule that the form cannot hold is not changed by it', ({ assert }) => {
    fc.assert(
      fc.property(someRule(), (rule) => {
        const form = ruleToForm(rule)
        if (form) assert.deepEqual(ruleFromForm(form), rule)
      }),
      { numRuns: 500 }
    )
    for (const text of [
      'FREQ=MONTHLY;BYMONTHDAY=1,15',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      'FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR',
      'FREQ=YEARLY;BYDAY=20MO',
      'RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=OMIT',
    ]) {
      assert.isNull(ruleToForm(parseRule(text)))
    }
  })
})
