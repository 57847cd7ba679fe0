import { countSteps } from '#queries/review_steps'
import Review from '#models/review'
import { type Reading, type Row, is, Shape } from '#services/api/shape'
import { periodOfReview } from '#services/reviews/find'
import { STEPS } from '#services/reviews/steps'

/** A step of a review as the API answers it. */
export const reviewStepShape = new Shape(
  'ReviewStep',
  {
    id: is.id(),
    review_id: is.id(),
    name: is.oneOf(STEPS),
    count_before: is.integer({
      minimum: 0,
      description: 'How much there was as the review began.',
    }),
    count_now: is.brought(
      is.integer({
        minimum: 0,
        description: 'How much there is now; of `capacity`, the days that hold too much.',
      })
    ),
    count_after: is.maybe(
      is.integer({
        minimum: 0,
        description: 'How much was left when it was finished; above 0 it was left on purpose.',
      })
    ),
    finished_at: is.maybe(is.moment()),
  },
  { complete }
)

/** All steps of a list are of one review. */
async function complete(rows: Row[], { person, client, fields }: Reading) {
  if (!fields.has('count_now')) return
  for (const [id, steps] of Map.groupBy(rows, (row) => row.review_id as number)) {
    const review = await Review.of(person, client && { client })
      .where('id', id)
      .firstOrFail()
    const names = steps.map(({ name }) => name)
    const counts: Row = await countSteps(person, periodOfReview(review), names, client)
    for (const step of steps) step.count_now = counts[step.name]
  }
}
