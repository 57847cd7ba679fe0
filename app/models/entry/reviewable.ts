import type { NormalizeConstructor } from '@adonisjs/core/types/helpers'
import type { JournalSchema } from '#database/schema'
import { addDays, type Day } from '#services/calendar/day'
import type { Change } from '#services/changes/change'

/** Days after it was written on which a learning is shown again. */
export const REVIEW_DAYS = [1, 7, 30, 90]

/** Learnings come back until they have been found true often enough, or are let go. */
export function Reviewable<T extends NormalizeConstructor<typeof JournalSchema>>(superclass: T) {
  return class extends superclass {
    /** Whether it waits to be looked at again. */
    isDue(today: Day) {
      return this.reviewOn !== null && this.reviewOn <= today
    }

    /** Only learnings come back, and each begins with the first step. */
    beginReviews(today: Day) {
      this.reviewStep = 0
      this.reviewOn = this.kind === 'learning' ? addDays(today, REVIEW_DAYS[0]) : null
    }

    /**
     * It was looked at and holds. The way to the next step is counted from today, so that one that
     * waited for long does not come back the next morning.
     */
    confirm(today: Day) {
      const next = REVIEW_DAYS[this.reviewStep + 1]
      this.reviewOn = next ? addDays(today, next - REVIEW_DAYS[this.reviewStep]) : null
      this.reviewStep = Math.min(this.reviewStep + 1, REVIEW_DAYS.length)
    }

    /** One that was let go begins anew. */
    async findTrue(change: Change, today: Day) {
      if (this.reviewOn === null) this.beginReviews(today)
      else this.confirm(today)
      await change.save(this)
    }

    async stopReviews(change: Change) {
      this.reviewOn = null
      await change.save(this)
    }
  }
}
