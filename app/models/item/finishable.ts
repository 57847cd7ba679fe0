import type { NormalizeConstructor } from '@adonisjs/core/types/helpers'
import type { ItemSchema } from '#database/schema'
import type { Day } from '#services/calendar/day'
import type { Change } from '#services/changes/change'

export const ITEM_STATUSES = ['wanted', 'started', 'finished', 'dropped'] as const
export type ItemStatus = (typeof ITEM_STATUSES)[number]

/** How far one is with an item: wanted, started, finished or dropped. */
export function Finishable<T extends NormalizeConstructor<typeof ItemSchema>>(superclass: T) {
  return class extends superclass {
    declare status: ItemStatus

    get isFinished() {
      return this.status === 'finished'
    }

    /** Makes it this; the days on which it was begun and finished follow, unless they are said. */
    async become(change: Change, status: ItemStatus, today: Day) {
      this.status = status
      this.settleDays(today)
      await change.save(this)
    }

    /** Only what was begun has a day on which it was, and only what is finished one of its end. */
    settleDays(today: Day) {
      if (this.status === 'wanted') this.startedOn = null
      if (this.status === 'started') this.startedOn ??= today
      this.finishedOn = this.isFinished ? (this.finishedOn ?? today) : null
      // what was finished earlier than it was begun was begun then
      if (this.startedOn && this.finishedOn && this.startedOn > this.finishedOn) {
        this.startedOn = this.finishedOn
      }
    }

    /** @param rating 1 to 5, or null for none */
    async rate(change: Change, rating: number | null) {
      this.rating = rating
      await change.save(this)
    }
  }
}
