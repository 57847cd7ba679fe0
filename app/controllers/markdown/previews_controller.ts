import type { HttpContext } from '@adonisjs/core/http'
import { renderMarkdown } from '#services/markdown/render'
import { wantsFragment } from '#services/page/fragment'
import { markdownWords } from '#presenters/task_page'
import { markdownValidator } from '#validators/task'

/** Notes as they will look. */
export default class PreviewsController {
  async store(ctx: HttpContext) {
    const { request } = ctx
    // a form without scripts sends all of its fields, and says which one to show
    const { preview: field = 'notes', ...sent } = request.body()
    const { notes } = await request.validateUsing(markdownValidator, {
      data: { notes: sent[String(field)] },
    })
    const html = renderMarkdown(notes ?? '', markdownWords(ctx.person!))
    return ctx.view.render('pages/markdown/preview', { html, alone: !wantsFragment(ctx) })
  }
}
