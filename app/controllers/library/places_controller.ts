import type { HttpContext } from '@adonisjs/core/http'
import Shelf from '#models/shelf'
import { rewriteItem } from '#services/library/write'
import { itemOf, showItem } from '#services/library/show'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { itemShelvesForm } from '#validators/item'

/** The shelves that an item stands on; a new one is made on the way. */
export default class PlacesController {
  edit(ctx: HttpContext) {
    return showItem(ctx)
  }

  async update(ctx: HttpContext) {
    const person = ctx.person!
    const item = await itemOf(ctx)
    const sent = await ctx.request.validateUsing(itemShelvesForm)
    const name = sent.new_shelf?.trim()
    await change(ctx, 'items.changes.shelved', { title: item.name }, async (set) => {
      const ids = [...(sent.shelf_ids ?? [])]
      if (name) ids.push((await Shelf.add(set, { name, description: '' })).id)
      await rewriteItem(set, person, item, { shelf_ids: ids })
    })
    return back(ctx, `/library/${item.id}`)
  }
}
