import type User from '#models/user'
import { Clock } from '#services/calendar/clock'
import { addDays, startOfWeek } from '#services/calendar/day'
import { type Translate, translator } from '#services/translator'

/** The person behind a request: who they are, what time it is for them, and their words. */
export class Person {
  readonly clock: Clock
  readonly t: Translate

  constructor(
    readonly user: User,
    clock?: Clock
  ) {
    this.clock = clock ?? new Clock(user.timeZone)
    this.t = translator(user.locale)
  }

  get id() {
    return this.user.id
  }

  /** The days that one click plans or makes due: today, tomorrow, the start of next week. */
  get quickDays() {
    const nextWeek = addDays(startOfWeek(this.today, this.user.weekStartsOn), 7)
    return { today: this.today, tomorrow: addDays(this.today, 1), nextWeek }
  }

  get today() {
    return this.clock.today
  }
}
