import type { NormalizeConstructor } from '@adonisjs/core/types/helpers'
import type { BaseModel } from '@adonisjs/lucid/orm'
import type { LucidModel, ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'

/** Records that belong to one person. Everything that finds one starts with `of(person)`. */
export function OwnedByUser<T extends NormalizeConstructor<typeof BaseModel>>(superclass: T) {
  return class extends superclass {
    declare userId: number

    /** The person's records; a stranger's id finds nothing here. */
    static of<M extends LucidModel>(
      this: M,
      person: { id: number },
      client?: Parameters<M['query']>[0]
    ): ModelQueryBuilderContract<M, InstanceType<M>> {
      return this.query(client).where(`${this.table}.user_id`, person.id) as any
    }
  }
}
