import type { HttpContext } from '@adonisjs/core/http'
import { restoreSharedItem, withdrawSharedItem } from '#services/administration/shared_items'
import { actorOf } from '#services/page/administration'
import { toast } from '#services/page/toast'

/** Takes a shared title out of sight, and brings it back. */
export default class WithdrawalsController {
  async store(ctx: HttpContext) {
    const item = await withdrawSharedItem(actorOf(ctx), ctx.params.shared_item_id)
    toast(ctx, ctx.t('admin.library.done.withdrawn', { title: item.name }))
    return ctx.response.redirect().toPath(`/admin/library/${item.id}/edit`)
  }

  async destroy(ctx: HttpContext) {
    const item = await restoreSharedItem(actorOf(ctx), ctx.params.shared_item_id)
    toast(ctx, ctx.t('admin.library.done.restored', { title: item.name }))
    return ctx.response.redirect().toPath(`/admin/library/${item.id}/edit`)
  }
}
