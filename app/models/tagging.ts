import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { TaggingSchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import Tag from '#models/tag'

/** A tag on a record. */
export default class Tagging extends compose(TaggingSchema, OwnedByUser) {
  @belongsTo(() => Tag)
  declare tag: BelongsTo<typeof Tag>
}
