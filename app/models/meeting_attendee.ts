import { compose } from '@adonisjs/core/helpers'
import { MeetingAttendeeSchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'

/** A contact takes part in a meeting. */
export default class MeetingAttendee extends compose(MeetingAttendeeSchema, OwnedByUser) {}
