import type { HttpContext } from '@adonisjs/core/http'
import { captureView, presentLine } from '#presenters/feedback_capture'
import { readLine } from '#services/feedback/capture'
import { capturePage } from '#services/feedback/capture_page'
import { wantsFragment } from '#services/page/fragment'
import { previewForm } from '#validators/remark'

/** What a line would become. Without scripts the whole page, with what was typed. */
export default class PreviewsController {
  async store(ctx: HttpContext) {
    const input = await ctx.request.validateUsing(previewForm)
    if (!wantsFragment(ctx)) return capturePage(ctx)
    const person = ctx.person!
    const line = presentLine(await readLine(input, person), input, person)
    return ctx.view.render('pages/feedback/preview', { capture: captureView(input, line) })
  }
}
