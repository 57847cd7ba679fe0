import type { NormalizeConstructor } from '@adonisjs/core/types/helpers'
import type { ItemSchema } from '#database/schema'
import type { Change } from '#services/changes/change'

/** What shows a picture. */
export function Coverable<T extends NormalizeConstructor<typeof ItemSchema>>(superclass: T) {
  return class extends superclass {
    /** @param key as `keepCover` gives it; null takes the picture off */
    async wear(change: Change, key: string | null) {
      this.cover = key
      await change.save(this)
    }
  }
}
