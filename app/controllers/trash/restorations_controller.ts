import type { HttpContext } from '@adonisjs/core/http'
import { change, toast } from '#services/page/change'
import { findTrashed } from '#services/trash/find'
import { restore } from '#services/trash/restore'
import { titleOf } from '#services/words/records'

/** Something comes out of the trash. */
export default class RestorationsController {
  async store(ctx: HttpContext) {
    const { params, response, t } = ctx
    const record = await findTrashed(ctx.person!, params.record_type, params.id)
    const title = titleOf(record)
    const lost = await change(ctx, 'trash.changes.restored', { title }, (set) =>
      restore(set, record)
    )
    if (lost) {
      const said = ctx.session.responseFlashMessages.get('toast') as {
        undoId: number | null
      } | null
      toast(ctx, t(`trash.lost.${params.record_type}_${lost}`, { title }), said?.undoId ?? null)
    }
    return response.redirect('/trash')
  }
}
