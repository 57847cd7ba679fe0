import { test } from '@japa/runner'
import { occurrencesBetween, parseRule } from '#services/recurrence/index'

const between = (text: string, anchor: string, from: string, to: string, limit = 50) =>
  occurrencesBetween(parseRule(text), anchor, from, to, limit)

test.group('Recurrence | Days for a calendar', () => {
  test('shows the days from the first to the last, both included', ({ assert }) => {
    assert.deepEqual(between('FREQ=WEEKLY', '2026-11-02', '2026-11-16', '2026-11-30'), [
      '2026-11-16',
      '2026-11-23',
      '2026-11-30',
    ])
  })

  test('shows nothing from before the series began or after it ended', ({ assert }) => {
    const text = 'FREQ=DAILY;UNTIL=20261103'
    assert.deepEqual(between(text, '2026-11-02', '2026-10-01', '2026-12-01'), [
      '2026-11-02',
      '2026-11-03',
    ])
  })

  test('counts from the beginning of the series, not of the calendar', ({ assert }) => {
    const text = 'FREQ=DAILY;COUNT=5'
    assert.deepEqual(between(text, '2026-11-02', '2026-11-05', '2026-12-01'), [
      '2026-11-05',
      '2026-11-06',
    ])
  })

  test('begins with the first day even where the rule would choose another', ({ assert }) => {
    const text = 'FREQ=WEEKLY;BYDAY=MO;COUNT=3'
    assert.deepEqual(between(text, '2026-11-21', '2026-11-01', '2026-12-31'), [
      '2026-11-21',
      '2026-11-23',
      '2026-11-30',
    ])
  })

  test('shows no more than asked for', ({ assert }) => {
    assert.lengthOf(between('FREQ=DAILY', '2026-01-01', '2026-01-01', '9999-12-31', 7), 7)
    assert.lengthOf(between('FREQ=DAILY', '2026-01-01', '2026-01-01', '9999-12-31', 0), 0)
  })

  test('finds a week ten centuries away at once', ({ assert }) => {
    const text = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR'
    assert.lengthOf(between(text, '2026-11-02', '3026-11-01', '3026-11-28'), 4)
  })
})
