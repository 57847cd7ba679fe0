import { DateTime } from 'luxon'
import { occurrenceMoment } from '#services/recurrence/index'
import { type Day, dayOf } from '#services/calendar/day'

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
    this.today = dayOf(now, zone)
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
