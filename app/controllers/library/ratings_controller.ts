import type { HttpContext } from '@adonisjs/core/http'
import { showItem, itemOf } from '#services/library/show'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { itemRatingForm } from '#validators/item'

/** How good an item was: one to five stars, or none. */
export default class RatingsController {
  edit(ctx: HttpContext) {
    return showItem(ctx)
  }

  async update(ctx: HttpContext) {
    const item = await itemOf(ctx)
    const { rating = null } = await ctx.request.validateUsing(itemRatingForm)
    const label = rating === null ? 'items.changes.unrated' : 'items.changes.rated'
    await change(ctx, label, { title: item.name, rating }, (set) => item.rate(set, rating))
    return back(ctx, `/library/${item.id}`)
  }
}
