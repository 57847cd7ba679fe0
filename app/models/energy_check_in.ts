import { compose } from '@adonisjs/core/helpers'
import { EnergySchema } from '#database/schema'
import { AreaRecord } from '#models/mixins/area_record'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import { Trashable } from '#models/mixins/trashable'

export default class EnergyCheckIn extends compose(
  EnergySchema,
  OwnedByUser,
  Trashable,
  AreaRecord('energy')
) {
  static table = 'energy'
}
