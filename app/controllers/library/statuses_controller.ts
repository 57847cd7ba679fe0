import type { HttpContext } from '@adonisjs/core/http'
import { showItem, itemOf } from '#services/library/show'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { itemStatusForm } from '#validators/item'

/** How far one is with an item. What was just finished is asked what it showed. */
export default class StatusesController {
  edit(ctx: HttpContext) {
    return showItem(ctx)
  }

  async update(ctx: HttpContext) {
    const person = ctx.person!
    const item = await itemOf(ctx)
    const { status } = await ctx.request.validateUsing(itemStatusForm)
    const isNews = status === 'finished' && !item.isFinished
    await change(ctx, `items.changes.${status}`, { title: item.name }, (set) =>
      item.become(set, status, person.today)
    )
    if (isNews) return ctx.response.redirect().toPath(`/library/${item.id}/completion`)
    return back(ctx, `/library/${item.id}`)
  }
}
