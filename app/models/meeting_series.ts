import { compose } from '@adonisjs/core/helpers'
import { MeetingSerySchema as MeetingSeriesSchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'

/** Meetings that belong together: what was not discussed in one is discussed in the next. */
export default class MeetingSeries extends compose(MeetingSeriesSchema, OwnedByUser) {
  static table = 'meeting_series'
}
