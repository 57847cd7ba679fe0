import { compose } from '@adonisjs/core/helpers'
import { ReminderSchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'

/** A moment at which a task asks for attention, in the page and by mail. */
export default class Reminder extends compose(ReminderSchema, OwnedByUser) {}
