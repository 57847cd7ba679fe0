import { compose } from '@adonisjs/core/helpers'
import { ShelfItemSchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import { Positioned } from '#models/mixins/positioned'

/** The place of an item on a shelf. */
export default class ShelfItem extends compose(ShelfItemSchema, OwnedByUser, Positioned) {}
