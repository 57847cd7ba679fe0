import type { NormalizeConstructor } from '@adonisjs/core/types/helpers'
import { type GoalSchema } from '#database/schema'
import type { Day } from '#services/calendar/day'
import type { Change } from '#services/changes/change'

export const GOAL_STATUSES = ['open', 'reached', 'dropped'] as const
export type GoalStatus = (typeof GOAL_STATUSES)[number]

/** A goal is open until it is reached, or dropped because it is no longer wanted. */
export function Closable<T extends NormalizeConstructor<typeof GoalSchema>>(superclass: T) {
  return class extends superclass {
    /** @param status what it becomes; the day on which it stopped being open is kept */
    async become(change: Change, status: GoalStatus, today: Day) {
      this.closedOn = status === 'open' ? null : (this.closedOn ?? today)
      this.status = status
      await change.save(this)
    }
  }
}
