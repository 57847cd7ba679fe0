import { compose } from '@adonisjs/core/helpers'
import { ReadinessSchema } from '#database/schema'
import { AreaRecord } from '#models/mixins/area_record'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import { Trashable } from '#models/mixins/trashable'

export default class Role extends compose(
  ReadinessSchema,
  OwnedByUser,
  Trashable,
  AreaRecord('readiness')
) {
  static table = 'readiness'
}
