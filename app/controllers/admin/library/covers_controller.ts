import type { HttpContext } from '@adonisjs/core/http'
import SharedItem from '#models/shared_item'
import { sharedForm } from '#presenters/admin_library'
import { coverSharedItem } from '#services/administration/shared_items'
import { sendCover } from '#services/covers/send'
import { takeCover } from '#services/covers/take'
import { actorOf } from '#services/page/administration'
import { toast } from '#services/page/toast'

/** The picture of a shared title; of one that was withdrawn as well. */
export default class CoversController {
  async show(ctx: HttpContext) {
    const { cover } = await SharedItem.findOrFail(ctx.params.shared_item_id)
    return sendCover(ctx, cover)
  }

  async create(ctx: HttpContext) {
    const item = await SharedItem.findOrFail(ctx.params.shared_item_id)
    const { record } = await sharedForm(item, ctx.person!)
    return ctx.view.render('pages/library/cover', {
      record,
      action: `/admin/library/${record.id}/cover`,
      crumbs: [
        { label: ctx.t('admin.library.title'), href: '/admin/library' },
        { label: record.title, href: record.href },
      ],
    })
  }

  async store(ctx: HttpContext) {
    const { id } = await SharedItem.findOrFail(ctx.params.shared_item_id)
    const key = await takeCover(ctx.request, null, ctx.person!.t)
    const item = await coverSharedItem(actorOf(ctx), id, key)
    toast(ctx, ctx.t('items.changes.covered', { title: item.name }))
    return ctx.response.redirect().toPath(`/admin/library/${id}/edit`)
  }

  async destroy(ctx: HttpContext) {
    const item = await coverSharedItem(actorOf(ctx), ctx.params.shared_item_id, null)
    toast(ctx, ctx.t('items.changes.uncovered', { title: item.name }))
    return ctx.response.redirect().toPath(`/admin/library/${item.id}/edit`)
  }
}
