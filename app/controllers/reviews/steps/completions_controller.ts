import type { HttpContext } from '@adonisjs/core/http'
import { SomethingLeft } from '#models/review/stepwise'
import { nextOf, presentStep, stepValues } from '#presenters/review'
import { stepPage } from '#presenters/review_step'
import { countSteps } from '#queries/review_steps'
import { change } from '#services/page/change'
import { findStep, periodOfReview } from '#services/reviews/find'
import { leaveValidator } from '#validators/review'

/** A step is finished with nothing left, or with what one chose to leave. */
export default class CompletionsController {
  async store(ctx: HttpContext) {
    const person = ctx.person!
    const found = await findStep(ctx)
    const { review, step, name } = found
    const { leave = 0 } = await ctx.request.validateUsing(leaveValidator)
    const said = { title: person.t(`reviews.steps.${name}.title`), count: 0 }
    try {
      await change(ctx, 'reviews.changes.step_finished', said, async (set) => {
        const counts = await countSteps(person, periodOfReview(review), [name], set.trx)
        said.count = counts[name]!
        await review.finishStep(set, step, { left: said.count, leave, now: person.clock.now })
      })
    } catch (error) {
      if (!(error instanceof SomethingLeft)) throw error
      ctx.response.status(409)
      const page = { ...(await stepPage(found, person)), isRefused: true }
      return ctx.view.render('pages/reviews/step', page)
    }
    const views = found.steps.map((row) => presentStep(stepValues(row), review, person))
    return ctx.response.redirect().toPath(nextOf(review, views, name).href)
  }

  /** Takes a step up again. */
  async destroy(ctx: HttpContext) {
    const { review, step, name } = await findStep(ctx)
    const title = ctx.person!.t(`reviews.steps.${name}.title`)
    await change(ctx, 'reviews.changes.step_reopened', { title }, (set) =>
      review.reopenStep(set, step)
    )
    return ctx.response.redirect().toPath(`/reviews/${review.id}/steps/${name}`)
  }
}
