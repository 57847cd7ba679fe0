import { compose } from '@adonisjs/core/helpers'
import { TimeEntrySchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'

/** A stretch of time spent on a task; without an end it is running. */
export default class TimeEntry extends compose(TimeEntrySchema, OwnedByUser) {}
