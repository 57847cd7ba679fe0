import { compose } from '@adonisjs/core/helpers'
import { ShelfSchema } from '#database/schema'
import { AreaRecord } from '#models/mixins/area_record'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import { placeAmong, type Place } from '#models/mixins/ordering'
import { Trashable } from '#models/mixins/trashable'
import ShelfItem from '#models/shelf_item'
import type { Change } from '#services/changes/change'

const Base = compose(ShelfSchema, OwnedByUser, Trashable, AreaRecord('shelves'))

/** Items that a person puts together, in an order of their own. */
export default class Shelf extends Base {
  places(client?: Change['trx']) {
    return ShelfItem.of({ id: this.userId }, client && { client }).where('shelf_id', this.id)
  }

  /** Makes these the items that stand on it, in this order. */
  async hold(change: Change, itemIds: number[]) {
    const places = new Map(
      (await this.places(change.trx)).map((place) => [place.itemId, place] as const)
    )
    for (const [at, itemId] of [...new Set(itemIds)].entries()) {
      const known = places.get(itemId)
      places.delete(itemId)
      if (known) await change.save(known.merge({ position: at + 1 }))
      else await change.create(ShelfItem, { shelfId: this.id, itemId, position: at + 1 })
    }
    for (const place of places.values()) await change.delete(place)
  }

  /** Puts what stands here in another place. */
  async move(change: Change, item: ShelfItem, place: Place) {
    await placeAmong(change, item, () => this.places(change.trx), place)
  }
}
