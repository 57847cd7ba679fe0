import { compose } from '@adonisjs/core/helpers'
import { ItemSchema } from '#database/schema'
import { AreaRecord } from '#models/mixins/area_record'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import { Trashable } from '#models/mixins/trashable'

export const ITEM_KINDS = [
  'film',
  'series',
  'book',
  'course',
  'article',
  'podcast',
  'other',
] as const

/** Something in the library to watch, read or study. */
export default class Item extends compose(
  ItemSchema,
  OwnedByUser,
  Trashable,
  AreaRecord('items')
) {}
