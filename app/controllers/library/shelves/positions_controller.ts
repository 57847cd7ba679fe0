import type { HttpContext } from '@adonisjs/core/http'
import Shelf from '#models/shelf'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { stepValidator } from '#validators/shelf'

/** The place of an item on a shelf. */
export default class PositionsController {
  async update(ctx: HttpContext) {
    const { params, person, request } = ctx
    const shelf = await Shelf.kept(person!).where('id', params.shelf_id).firstOrFail()
    const item = await shelf.places().where('item_id', params.item_id).firstOrFail()
    const place = await request.validateUsing(stepValidator)
    await change(ctx, 'shelves.changes.ordered', { title: shelf.name }, (set) =>
      shelf.move(set, item, place)
    )
    return back(ctx, `/library/shelves/${shelf.id}`)
  }
}
