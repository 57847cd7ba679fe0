import { compose } from '@adonisjs/core/helpers'
import { EnergySchema } from '#database/schema'
import { AreaRecord } from '#models/mixins/area_record'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import { Trashable } from '#models/mixins/trashable'

/** From 1, drained or bored, to 5, full of it. */
export const STRENGTHS = [1, 2, 3, 4, 5] as const

/** How strong, and how engaged, a person was at a moment. */
export default class EnergyCheckIn extends compose(
  EnergySchema,
  OwnedByUser,
  Trashable,
  AreaRecord('energy')
) {
  static table = 'energy'
}
