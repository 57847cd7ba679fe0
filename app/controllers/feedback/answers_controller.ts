import type { HttpContext } from '@adonisjs/core/http'
import { refuse } from '#exceptions/refuse'
import Remark from '#models/remark'
import { showRemark } from '#services/feedback/show'
import { rewriteRemark } from '#services/feedback/write'
import { change } from '#services/page/change'
import { answerValidator } from '#validators/remark'

/** What was waited for has come. */
export default class AnswersController {
  create(ctx: HttpContext) {
    return showRemark(ctx)
  }

  async store(ctx: HttpContext) {
    const person = ctx.person!
    const remark = await Remark.kept(person).where('id', ctx.params.remark_id).firstOrFail()
    const input = await ctx.request.validateUsing(answerValidator)
    if (!remark.isWaiting) refuse('said', ctx.t('feedback.invalid.answers'))
    const said = { title: '' }
    await change(ctx, 'feedback.changes.answered', said, async (set) => {
      await rewriteRemark(set, person, remark, input)
      said.title = remark.title
    })
    return ctx.response.redirect().toPath(`/feedback/${remark.id}`)
  }
}
