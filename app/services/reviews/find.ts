import type { HttpContext } from '@adonisjs/core/http'
import { errors } from '@adonisjs/lucid'
import Review, { type ReviewKind } from '#models/review'
import type { Period } from '#services/reviews/periods'
import { isStep } from '#services/reviews/steps'

export const findReview = ({ params, person }: HttpContext): Promise<Review> =>
  Review.kept(person!)
    .where('id', params.review_id ?? params.id)
    .firstOrFail()

/** The review and its steps, and the one that the address names. */
export async function findStep(ctx: HttpContext) {
  const review = await findReview(ctx)
  const steps = await review.steps()
  const step = steps.find(({ name }) => name === ctx.params.step)
  if (!step || !isStep(step.name)) throw new errors.E_ROW_NOT_FOUND()
  return { review, steps, step, name: step.name }
}

export const periodOfReview = ({ kind, startsOn, endsOn }: Review): Period => ({
  ...{ kind: kind as ReviewKind, startsOn, endsOn },
})
