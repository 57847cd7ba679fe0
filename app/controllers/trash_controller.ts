import type { HttpContext } from '@adonisjs/core/http'
import { TRASH_DAYS } from '#models/mixins/trashable'
import { presentTrash } from '#presenters/trash'
import { trashList } from '#queries/trash_list'
import { toast } from '#services/page/toast'
import { findTrashed } from '#services/trash/find'
import { purgeRecord } from '#services/trash/purge'
import { titleOf } from '#services/words/records'

/** What was deleted, for as long as it can be restored. */
export default class TrashController {
  async index({ request, view, ...ctx }: HttpContext) {
    const { after } = request.qs()
    const { rows, next } = await trashList(ctx.person!, typeof after === 'string' ? after : null)
    return view.render('pages/trash/index', {
      days: presentTrash(rows, ctx.person!),
      keptDays: TRASH_DAYS,
      next: next && `/trash?after=${encodeURIComponent(next)}`,
    })
  }

  /** Deletes one thing for good. */
  async destroy(ctx: HttpContext) {
    const { params, response, t } = ctx
    const record = await findTrashed(ctx.person!, params.record_type, params.id)
    await purgeRecord(params.record_type, record)
    toast(ctx, t('trash.deleted', { title: titleOf(record) }))
    return response.redirect('/trash')
  }
}
