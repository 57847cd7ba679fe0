import type { HttpContext } from '@adonisjs/core/http'
import { change } from '#services/page/change'
import { toast, toastOf } from '#services/page/toast'
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
      toast(
        ctx,
        t(`trash.lost.${params.record_type}_${lost}`, { title }),
        toastOf(ctx)?.undoId ?? null
      )
    }
    return response.redirect('/trash')
  }
}
