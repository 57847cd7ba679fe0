import { compose } from '@adonisjs/core/helpers'
import { MeasurementSchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'

/** The value of a key result on a day. */
export default class Measurement extends compose(MeasurementSchema, OwnedByUser) {}
