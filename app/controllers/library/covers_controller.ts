import type { HttpContext } from '@adonisjs/core/http'
import { presentItem } from '#presenters/item'
import { sendCover } from '#services/covers/send'
import { takeCover } from '#services/covers/take'
import { itemOf } from '#services/library/show'
import { change } from '#services/page/change'

/** The picture of an item: shown to its owner, to nobody else. */
export default class CoversController {
  async show(ctx: HttpContext) {
    return sendCover(ctx, (await itemOf(ctx)).cover)
  }

  async create(ctx: HttpContext) {
    const record = presentItem(await itemOf(ctx), ctx.person!)
    return ctx.view.render('pages/library/cover', {
      record,
      action: `${record.href}/cover`,
      crumbs: [
        { label: ctx.t('items.title'), href: '/library' },
        { label: record.title, href: record.href },
      ],
    })
  }

  async store(ctx: HttpContext) {
    const { t, id } = ctx.person!
    const item = await itemOf(ctx)
    const key = await takeCover(ctx.request, id, t)
    await change(ctx, 'items.changes.covered', { title: item.name }, (set) => item.wear(set, key))
    return ctx.response.redirect().toPath(`/library/${item.id}`)
  }

  async destroy(ctx: HttpContext) {
    const item = await itemOf(ctx)
    await change(ctx, 'items.changes.uncovered', { title: item.name }, (set) =>
      item.wear(set, null)
    )
    return ctx.response.redirect().toPath(`/library/${item.id}`)
  }
}
