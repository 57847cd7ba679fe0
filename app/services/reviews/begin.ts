import Review from '#models/review'
import ReviewStep from '#models/review_step'
import { countAll } from '#queries/review_steps'
import type { Change } from '#services/changes/change'
import type { Person } from '#services/person'
import { type Period, titleOfPeriod } from '#services/reviews/periods'
import { STEPS } from '#services/reviews/steps'

/** A period has one review, and this is it. */
export class PeriodTaken extends Error {
  constructor(readonly review: Review) {
    super('The period has its review already')
  }
}

export type Answers = { well?: string; better?: string; ahead?: string }

/**
 * Begins the review of a period, and keeps how much there is in each step as it begins.
 *
 * @throws {PeriodTaken}
 */
export async function beginReview(
  change: Change,
  person: Person,
  period: Period,
  answers: Answers = {}
): Promise<Review> {
  const { trx } = change
  const there = await Review.ofPeriod(person, period, trx)
  if (there) throw new PeriodTaken(there)

  const { kind, startsOn, endsOn } = period
  const review = (await Review.add(change, {
    ...{ kind, starts_on: startsOn, ends_on: endsOn, title: titleOfPeriod(period, person) },
    ...{ well: '', better: '', ahead: '', ...answers },
    answered_at: Object.values(answers).some(Boolean) ? person.clock.now : null,
  })) as Review
  const counts = await countAll(person, period, trx)
  for (const name of STEPS) {
    await change.create(ReviewStep, { reviewId: review.id, name, countBefore: counts[name] })
  }
  return review
}
