import { compose } from '@adonisjs/core/helpers'
import { MeetingSchema } from '#database/schema'
import { Attended } from '#models/meeting/attended'
import { Held } from '#models/meeting/held'
import { AreaRecord } from '#models/mixins/area_record'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import { Trashable } from '#models/mixins/trashable'
import type { DateTime } from 'luxon'

const Base = compose(MeetingSchema, OwnedByUser, Trashable, AreaRecord('meetings'))

/** People come together: prepared, held, followed up. */
export default class Meeting extends compose(Base, Attended, Held) {
  /** It is over once it was closed, or its time is. */
  isOver(now: DateTime) {
    return this.heldAt !== null || this.endsAt <= now
  }
}
