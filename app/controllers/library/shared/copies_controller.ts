import type { HttpContext } from '@adonisjs/core/http'
import SharedItem from '#models/shared_item'
import { takeSharedItem } from '#services/library/take'
import { change } from '#services/page/change'

/** Takes a title into one's own library; taken before, it is the one that is there. */
export default class CopiesController {
  async store(ctx: HttpContext) {
    const person = ctx.person!
    const shared = await SharedItem.query()
      .where('id', ctx.params.shared_item_id)
      .whereNull('withdrawn_at')
      .firstOrFail()
    const { item } = await change(ctx, 'items.changes.taken', { title: shared.name }, (set) =>
      takeSharedItem(set, person, shared)
    )
    return ctx.response.redirect().toPath(`/library/${item.id}`)
  }
}
