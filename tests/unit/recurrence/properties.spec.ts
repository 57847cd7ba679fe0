import { test } from '@japa/runner'
import fc from 'fast-check'
import {
  firstOccurrence,
  makeRule,
  nextOccurrence,
  occurrenceMoment,
  occurrencesBetween,
} from '#services/recurrence/index'
import { chooses, dayAfter, someDay, someRule } from '#tests/support/recurrence'

test.group('Recurrence | Whatever the rule', () => {
  test('the days are those that a day-by-day look at the rule finds', ({ assert }) => {
    fc.assert(
      fc.property(someRule(), someDay(), fc.integer({ min: 0, max: 900 }), (rule, anchor, skip) => {
        const from = dayAfter(anchor, skip)
        const window = Array.from({ length: 150 }, (_, index) => dayAfter(from, index))
        const expected = window.filter((day) => day === anchor || chooses(rule, anchor, day))
        assert.deepEqual(occurrencesBetween(rule, anchor, from, window.at(-1)!, 500), expected)
      }),
      { numRuns: 200 }
    )
  })

  test('the next day is after the current one, not before today, and the rule chooses it', ({
    assert,
  }) => {
    const distance = fc.integer({ min: 0, max: 800 })
    fc.assert(
      fc.property(someRule(), someDay(), distance, distance, (rule, anchor, current, now) => {
        const [after, today] = [dayAfter(anchor, current), dayAfter(anchor, now)]
        const next = nextOccurrence({ rule, anchor, after, today, afterCompletion: false })
        if (next === null) return
        assert.isAbove(Date.parse(next), Date.parse(after))
        assert.isAtLeast(Date.parse(next), Date.parse(today))
        assert.isTrue(chooses(rule, anchor, next))
        assert.deepEqual(
          occurrencesBetween(rule, anchor, after > today ? dayAfter(after) : today, next, 9).filter(
            (day) => day > after
          ),
          [next]
        )
      }),
      { numRuns: 250 }
    )
  })

  test('a later current day never brings an earlier next one', ({ assert }) => {
    const distance = fc.integer({ min: 0, max: 800 })
    fc.assert(
      fc.property(someRule(), someDay(), distance, distance, (rule, anchor, one, other) => {
        const [sooner, later] = [Math.min(one, other), Math.max(one, other)].map((days) =>
          nextOccurrence({
            rule,
            anchor,
            after: dayAfter(anchor, days),
            today: anchor,
            afterCompletion: false,
          })
        )
        assert.isTrue(later === null || (sooner !== null && sooner <= later))
      }),
      { numRuns: 250 }
    )
  })

  test('after completion the next day is after the completion', ({ assert }) => {
    const distance = fc.integer({ min: 0, max: 400 })
    fc.assert(
      fc.property(someRule(), someDay(), distance, distance, (rule, anchor, current, done) => {
        const completedOn = dayAfter(anchor, done)
        const next = nextOccurrence({
          rule,
          anchor,
          after: dayAfter(anchor, current),
          today: completedOn,
          completedOn,
          afterCompletion: true,
        })
        assert.isTrue(next === null || next > completedOn)
        assert.isTrue(next === null || chooses(rule, completedOn, next))
      })
    )
  })

  test('a count and a last day cut the same series short', ({ assert }) => {
    fc.assert(
      fc.property(someRule(), someDay(), fc.integer({ min: 1, max: 30 }), (rule, anchor, count) => {
        const to = dayAfter(anchor, 3_000)
        const all = occurrencesBetween(rule, anchor, anchor, to, 60)
        const counted = makeRule({ ...rule, count })
        assert.deepEqual(occurrencesBetween(counted, anchor, anchor, to, 60), all.slice(0, count))
        const until = all[Math.min(count, all.length) - 1]
        const ended = makeRule({ ...rule, until })
        assert.deepEqual(occurrencesBetween(ended, anchor, anchor, to, 60), all.slice(0, count))
      })
    )
  })

  test('the first day is today when the rule chooses today', ({ assert }) => {
    fc.assert(
      fc.property(someRule(), someDay(), (rule, today) => {
        const first = firstOccurrence(rule, today)
        if (chooses(rule, today, today)) assert.equal(first, today)
        else assert.isTrue(first === null || (first > today && chooses(rule, today, first)))
      })
    )
  })

  test('a moment shows its day and time in its zone wherever the clocks do', ({ assert }) => {
    const zones = ['Europe/Berlin', 'America/St_Johns', 'Pacific/Chatham', 'Africa/Casablanca']
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
    fc.assert(
      fc.property(someDay(), time, fc.constantFrom(...zones), (day, clock, zone) => {
        const moment = occurrenceMoment(day, clock, zone).setZone(zone)
        const shown = moment.toFormat("yyyy-MM-dd'T'HH:mm")
        if (shown !== `${day}T${clock}`) {
          assert.isAbove(Date.parse(`${shown}Z`), Date.parse(`${day}T${clock}Z`))
          const before = moment.minus({ milliseconds: 1 }).toFormat("yyyy-MM-dd'T'HH:mm")
          assert.isBelow(Date.parse(`${before}Z`), Date.parse(`${day}T${clock}Z`))
        }
      }),
      { numRuns: 250 }
    )
  })
})
