import type { HttpContext } from '@adonisjs/core/http'
import { editTogether } from '#services/bulk_edit'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { bulkEditFrom } from '#validators/bulk'

/** One edit of many tasks: one change, one undo. */
export default class BulkEditsController {
  async store(ctx: HttpContext) {
    const { ids, edit } = await bulkEditFrom(ctx.request.body())
    await change(ctx, `lists.changes.bulk_${edit.action}`, { count: ids.length }, (set) =>
      editTogether(set, ids, edit, ctx.person!.clock)
    )
    return back(ctx, '/tasks')
  }
}
