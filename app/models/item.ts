import { compose } from '@adonisjs/core/helpers'
import { ItemSchema } from '#database/schema'
import { Coverable } from '#models/item/coverable'
import { Finishable } from '#models/item/finishable'
import { Shelvable } from '#models/item/shelvable'
import { AreaRecord } from '#models/mixins/area_record'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import { Taggable } from '#models/mixins/taggable'
import { Trashable } from '#models/mixins/trashable'

export { ITEM_STATUSES, type ItemStatus } from '#models/item/finishable'

export const ITEM_KINDS = [
  'film',
  'series',
  'book',
  'course',
  'article',
  'podcast',
  'other',
] as const
export type ItemKind = (typeof ITEM_KINDS)[number]

/** The kinds of which one expects to learn something: finished, they ask what they showed. */
export const STUDIED_KINDS: readonly string[] = ['book', 'course'] satisfies ItemKind[]

const Base = compose(ItemSchema, OwnedByUser, Trashable, Taggable('item'), AreaRecord('items'))

/** Something in the library to watch, read or study. */
export default class Item extends compose(Base, Finishable, Coverable, Shelvable) {}
