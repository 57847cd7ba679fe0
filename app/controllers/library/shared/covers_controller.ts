import type { HttpContext } from '@adonisjs/core/http'
import { errors } from '@adonisjs/lucid'
import { sharedItem } from '#queries/shared_items'
import { sendCover } from '#services/covers/send'

/** The picture of a title, for everybody who is signed in. */
export default class CoversController {
  async show(ctx: HttpContext) {
    const row = await sharedItem(ctx.params.shared_item_id)
    if (!row) throw new errors.E_ROW_NOT_FOUND()
    return sendCover(ctx, row.cover)
  }
}
