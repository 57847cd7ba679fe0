import type { HttpContext } from '@adonisjs/core/http'
import { toast } from '#services/page/toast'
import { emptyTrash } from '#services/trash/purge'

/** Everything in the trash at once. */
export default class ContentsController {
  async destroy(ctx: HttpContext) {
    await emptyTrash(ctx.person!.id)
    toast(ctx, ctx.t('trash.emptied'))
    return ctx.response.redirect('/trash')
  }
}
