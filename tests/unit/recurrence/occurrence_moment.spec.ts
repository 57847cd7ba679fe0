import { test } from '@japa/runner'
import {
  RecurrenceError,
  occurrenceMoment,
  occurrencesBetween,
  parseRule,
} from '#services/recurrence/index'

test.group('Recurrence | Moments', () => {
  test('a daily 09:00 stays 09:00 across the change to and from summer time')
    .with([
      ['2026-03-27', '2026-03-31', 'Europe/Berlin'],
      ['2026-10-23', '2026-10-27', 'Europe/Berlin'],
      ['2026-03-06', '2026-03-10', 'America/New_York'],
    ])
    .run(({ assert }, [from, to, zone]) => {
      const days = occurrencesBetween(parseRule('FREQ=DAILY'), from, from, to, 10)
      const moments = days.map((day) => occurrenceMoment(day, '09:00', zone))
      assert.deepEqual(
        moments.map((moment) => moment.setZone(zone).toFormat('yyyy-MM-dd HH:mm')),
        days.map((day) => `${day} 09:00`)
      )
      const hours = moments.slice(1).map((moment, index) => moment.diff(moments[index]).as('hours'))
      assert.notDeepEqual(hours, [24, 24, 24, 24])
    })

  test('a time that the clocks leap over is the first moment after it')
    .with([
      ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
      ['2026-03-29', '02:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
      ['2026-03-08', '02:59', 'America/New_York', '2026-03-08T07:00:00.000Z'],
      ['2026-10-04', '02:10', 'Australia/Lord_Howe', '2026-10-03T15:30:00.000Z'],
      ['2011-12-30', '09:00', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
    ])
    .run(({ assert }, [day, time, zone, expected]) => {
      assert.equal(occurrenceMoment(day, time, zone).toISO(), expected)
    })

  test('a time that the clocks show twice is the first of the two')
    .with([
      ['2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
      ['2026-11-01', '01:00', 'America/New_York', '2026-11-01T05:00:00.000Z'],
      ['2026-04-05', '01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00.000Z'],
    ])
    .run(({ assert }, [day, time, zone, expected]) => {
      assert.equal(occurrenceMoment(day, time, zone).toISO(), expected)
    })

  test('is given in UTC, wherever the zone', ({ assert }) => {
    const moment = occurrenceMoment('2026-11-21', '06:00', 'Pacific/Kiritimati')
    assert.equal(moment.toISO(), '2026-11-20T16:00:00.000Z')
    assert.equal(moment.zoneName, 'UTC')
  })

  test('refuses what is no day, time or zone')
    .with([
      ['2026-02-30', '09:00', 'Europe/Berlin', 'invalid_day'],
      ['2026-02-28', '24:00', 'Europe/Berlin', 'invalid_time'],
      ['2026-02-28', '9:00', 'Europe/Berlin', 'invalid_time'],
      ['2026-02-28', '09:00', 'Mars/Olympus', 'invalid_zone'],
    ])
    .run(({ assert }, [day, time, zone, problem]) => {
      try {
        occurrenceMoment(day, time, zone)
        assert.fail('accepted')
      } catch (error) {
        assert.instanceOf(error, RecurrenceError)
        assert.equal((error as RecurrenceError).problem, problem)
      }
    })
})
