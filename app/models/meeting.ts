import { compose } from '@adonisjs/core/helpers'
import { MeetingSchema } from '#database/schema'
import { AreaRecord } from '#models/mixins/area_record'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import { Trashable } from '#models/mixins/trashable'

export default class Meeting extends compose(
  MeetingSchema,
  OwnedByUser,
  Trashable,
  AreaRecord('meetings')
) {}
