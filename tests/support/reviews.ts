import type Review from '#models/review'
import type User from '#models/user'
import { countAll, type Counts } from '#queries/review_steps'
import { beginReview } from '#services/reviews/begin'
import { periodOf } from '#services/reviews/periods'
import { changing, personOf } from '#tests/support/world'

/** Begins the review of this week, as its page does. */
export const beginWeek = async (user: User): Promise<Review> => {
  const person = personOf(await user.refresh())
  return changing(user, (set) => beginReview(set, person, periodOf('weekly', person.today, person)))
}

/** How much there is in each step now. */
export async function countsOf(user: User): Promise<Counts> {
  const person = personOf(await user.refresh())
  return countAll(person, periodOf('weekly', person.today, person))
}

/** Finishes steps as if all of them were clear. */
export async function finishSteps(user: User, review: Review, names?: string[]) {
  const { clock } = personOf(user)
  await changing(user, async (set) => {
    for (const step of await review.steps(set.trx)) {
      if (names && !names.includes(step.name)) continue
      await review.finishStep(set, step, { left: 0, leave: 0, now: clock.now })
    }
  })
}
