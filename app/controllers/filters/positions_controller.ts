import type { HttpContext } from '@adonisjs/core/http'
import { placeAmong } from '#models/mixins/ordering'
import SavedFilter from '#models/saved_filter'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { placeFrom, positionValidator } from '#validators/position'

/** The place of a saved filter in the side navigation. */
export default class PositionsController {
  async update(ctx: HttpContext) {
    const { person, params, request } = ctx
    const filter = await SavedFilter.of(person!).where('id', params.filter_id).firstOrFail()
    const place = placeFrom(await request.validateUsing(positionValidator))
    await change(ctx, 'filters.changes.moved', { name: filter.name }, (set) =>
      placeAmong(set, filter, () => SavedFilter.of(person!, { client: set.trx }), place)
    )
    return back(ctx, '/filters')
  }
}
