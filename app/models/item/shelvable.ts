import type { NormalizeConstructor } from '@adonisjs/core/types/helpers'
import type { BaseModel } from '@adonisjs/lucid/orm'
import { endOf } from '#models/mixins/positioned'
import ShelfItem from '#models/shelf_item'
import type { Change } from '#services/changes/change'

/** What stands on shelves. */
export function Shelvable<T extends NormalizeConstructor<typeof BaseModel>>(superclass: T) {
  return class extends superclass {
    declare id: number
    declare userId: number

    /** Makes these the shelves that it stands on; on a new one it comes last. */
    async standOn(change: Change, shelfIds: number[]) {
      const wanted = new Set(shelfIds)
      const person = { id: this.userId }
      const places = await ShelfItem.of(person, { client: change.trx }).where('item_id', this.id)
      for (const place of places) {
        if (!wanted.delete(place.shelfId)) await change.delete(place)
      }
      for (const shelfId of wanted) {
        const others = ShelfItem.of(person, { client: change.trx }).where('shelf_id', shelfId)
        await change.create(ShelfItem, {
          shelfId,
          itemId: this.id,
          position: await endOf(others),
        })
      }
    }
  }
}
