import type { HttpContext } from '@adonisjs/core/http'
import { change } from '#services/page/change'
import { finishReview } from '#services/reviews/answer'
import { findReview } from '#services/reviews/find'

/** A review is finished when all of its steps are. */
export default class CompletionsController {
  async store(ctx: HttpContext) {
    const review = await findReview(ctx)
    await change(ctx, 'reviews.changes.finished', { title: review.title }, (set) =>
      finishReview(set, ctx.person!, review)
    )
    return ctx.response.redirect().toPath(`/reviews/${review.id}`)
  }

  async destroy(ctx: HttpContext) {
    const review = await findReview(ctx)
    await change(ctx, 'reviews.changes.reopened', { title: review.title }, (set) =>
      review.reopen(set)
    )
    return ctx.response.redirect().toPath(`/reviews/${review.id}`)
  }
}
