import type { HttpContext } from '@adonisjs/core/http'
import { captureLine, checkLine, readLine } from '#services/feedback/capture'
import { capturePage } from '#services/feedback/capture_page'
import { change } from '#services/page/change'
import { captureForm } from '#validators/remark'

/** Feedback in one line. */
export default class CapturesController {
  create(ctx: HttpContext) {
    return capturePage(ctx)
  }

  async store(ctx: HttpContext) {
    const person = ctx.person!
    const input = await ctx.request.validateUsing(captureForm)
    const line = await readLine(input, person)
    checkLine(line, input, person)
    const said = { title: '' }
    const label = input.answers ? 'feedback.changes.answered' : 'feedback.changes.created'
    await change(ctx, label, said, async (set) => {
      const remark = await captureLine(set, person, line, input)
      said.title = remark.title
    })
    return ctx.response.redirect().toPath('/feedback')
  }
}
