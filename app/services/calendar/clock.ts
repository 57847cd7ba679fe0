import { DateTime } from 'luxon'
import { occurrenceMoment } from '#services/recurrence/index'
import { type Day, dayOf } from '#services/calendar/day'

const MINUTE = 60_000
const days = new Map<string, { minute: number; day: Day }>()

/** The day that it is in a zone. Days begin with a minute, so within one it is the same. */
function dayIn(zone: string, now: DateTime): Day {
  const minute = Math.floor(now.toMillis() / MINUTE)
  const known = days.get(zone)
  if (known?.minute === minute) return known.day

  const day = dayOf(now, zone)
  days.set(zone, { minute, day })
  return day
}

/** The time of one request: asked once at its edge and handed down, so that nothing asks twice. */
export class Clock {
  /** The moment, in UTC. */
  readonly now: DateTime
  /** The day that it is for the person. */
  readonly today: Day

  constructor(
    readonly zone: string,
    now: DateTime = DateTime.utc()
  ) {
    this.now = now.toUTC()
    this.today = dayIn(zone, this.now)
  }

  /** The person's wall clock, `HH:mm`. */
  get time() {
    return this.now.setZone(this.zone).toFormat('HH:mm')
  }

  /** The moment of a day and a wall clock time in the person's zone. */
  momentOf(day: Day, time: string) {
    return occurrenceMoment(day, time, this.zone)
  }
}
