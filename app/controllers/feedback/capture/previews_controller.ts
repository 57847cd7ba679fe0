import type { HttpContext } from '@adonisjs/core/http'
import { captureView, presentLine } from '#presenters/feedback_capture'
import { readLine } from '#services/feedback/capture'
import { capturePage, typedLine } from '#services/feedback/capture_page'
import { wantsFragment } from '#services/page/fragment'

/** What a line would become. Without scripts the whole page, with what was typed. */
export default class PreviewsController {
  async store(ctx: HttpContext) {
    if (!wantsFragment(ctx)) return capturePage(ctx)
    const person = ctx.person!
    const input = typedLine(ctx.request.all())
    const line = presentLine(await readLine(input, person), input, person)
    return ctx.view.render('pages/feedback/preview', { capture: captureView(input, line) })
  }
}
