import { DateTime, IANAZone } from 'luxon'
import { type Day, isDay } from '#services/calendar/day'
import { RecurrenceError } from './recurrence_error.ts'

const MINUTE = 60_000
const DAY = 86_400_000

/**
 * The moment, in UTC, at which the clocks of a zone show a day and time (`HH:mm`). A time that the
 * clocks leap over is the moment of the leap, the first that exists after it; one that they show
 * twice is the first of the two.
 *
 * Throws `RecurrenceError` for a day, time or zone that does not exist.
 */
export function occurrenceMoment(day: Day, time: string, zone: string): DateTime<true> {
  if (!isDay(day)) throw new RecurrenceError('invalid_day', { part: 'day', value: day })
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    throw new RecurrenceError('invalid_time', { part: 'time', value: time })
  }
  // luxon keeps the zones that it made; asking the engine whether one exists takes longer than all the reckoning
  const offsets = IANAZone.create(zone)
  if (!offsets.isValid) throw new RecurrenceError('invalid_zone', { part: 'zone', value: zone })

  const shown = DateTime.fromISO(`${day}T${time}`, { zone: 'utc' }).toMillis()
  // No zone is further than a day from UTC, so these lie before and after any change nearby.
  const before = offsets.offset(shown - DAY)
  const after = offsets.offset(shown + DAY)

  const moments = [before, after]
    .map((offset) => shown - offset * MINUTE)
    .filter((moment) => moment + offsets.offset(moment) * MINUTE === shown)
  const moment =
    moments.length > 0 ? Math.min(...moments) : changeBetween(offsets, shown - DAY, shown + DAY)
  return DateTime.fromMillis(moment, { zone: 'utc' }) as DateTime<true>
}

/** The moment at which the zone's offset is no longer what it was at the start. */
function changeBetween(zone: IANAZone, start: number, end: number) {
  const offset = zone.offset(start)
  let [before, after] = [start, end]
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (zone.offset(middle) === offset) before = middle
    else after = middle
  }
  return after
}
