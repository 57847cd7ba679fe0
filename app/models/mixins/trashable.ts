import type { NormalizeConstructor } from '@adonisjs/core/types/helpers'
import type { BaseModel } from '@adonisjs/lucid/orm'
import type { LucidModel, ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import type { DateTime } from 'luxon'
import type { Change } from '#services/changes/change'

/** Days that deleted records stay restorable. */
export const TRASH_DAYS = 30

/** Records that go to the trash first. `kept(person)` finds what is not there. */
export function Trashable<T extends NormalizeConstructor<typeof BaseModel>>(superclass: T) {
  return class extends superclass {
    declare trashedAt: DateTime | null

    get isTrashed() {
      return this.trashedAt !== null
    }

    /** The person's records that are not in the trash. */
    static kept<M extends LucidModel>(
      this: M,
      person: { id: number },
      client?: Parameters<M['query']>[0]
    ): ModelQueryBuilderContract<M, InstanceType<M>> {
      return this.query(client)
        .where(`${this.table}.user_id`, person.id)
        .whereNull(`${this.table}.trashed_at`) as any
    }

    async trash(change: Change, now: DateTime) {
      this.trashedAt = now
      await change.save(this)
    }

    async restore(change: Change) {
      this.trashedAt = null
      await change.save(this)
    }
  }
}
