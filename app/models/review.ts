import { compose } from '@adonisjs/core/helpers'
import { ReviewSchema } from '#database/schema'
import { AreaRecord } from '#models/mixins/area_record'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import { Trashable } from '#models/mixins/trashable'
import { Stepwise } from '#models/review/stepwise'
import type { Day } from '#services/calendar/day'
import type { Change } from '#services/changes/change'

export const REVIEW_KINDS = ['weekly', 'monthly'] as const
export type ReviewKind = (typeof REVIEW_KINDS)[number]

const Base = compose(ReviewSchema, OwnedByUser, Trashable, AreaRecord('reviews'))

/** A look back at a week or a month, and ahead: steps to go through, then questions to answer. */
export default class Review extends compose(Base, Stepwise) {
  /** The review of a period: there is one at most. */
  static ofPeriod(
    person: { id: number },
    { kind, startsOn }: { kind: ReviewKind; startsOn: Day },
    client?: Change['trx']
  ): Promise<Review | null> {
    return this.kept(person, client && { client })
      .where({ kind, starts_on: startsOn })
      .first()
  }
}
