import type User from '#models/user'
import { Clock } from '#services/calendar/clock'
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

  get today() {
    return this.clock.today
  }
}
