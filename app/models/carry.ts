import { compose } from '@adonisjs/core/helpers'
import { CarrySchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'

/** A task that was planned for one day and moved on to another. */
export default class Carry extends compose(CarrySchema, OwnedByUser) {}
