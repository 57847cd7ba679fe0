import type { HttpContext } from '@adonisjs/core/http'
import { stepPage } from '#presenters/review_step'
import { findStep } from '#services/reviews/find'

/** One step of a review, with what is there to decide. */
export default class StepsController {
  async show(ctx: HttpContext) {
    const found = await findStep(ctx)
    return ctx.view.render('pages/reviews/step', await stepPage(found, ctx.person!))
  }
}
