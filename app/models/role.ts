import { compose } from '@adonisjs/core/helpers'
import { ReadinessSchema } from '#database/schema'
import Criterion from '#models/criterion'
import { AreaRecord } from '#models/mixins/area_record'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import { Trashable } from '#models/mixins/trashable'
import type { Change } from '#services/changes/change'

/** A position that a person wants to be ready for: what it asks for are its criteria. */
export default class Role extends compose(
  ReadinessSchema,
  OwnedByUser,
  Trashable,
  AreaRecord('readiness')
) {
  static table = 'readiness'

  criteria(client?: Change['trx']) {
    return Criterion.of({ id: this.userId }, client && { client }).where('role_id', this.id)
  }

  async advertise(change: Change, text: string) {
    this.advertisement = text
    await change.save(this)
  }
}
