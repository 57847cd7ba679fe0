import { compose } from '@adonisjs/core/helpers'
import { MilestoneSchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'

/** A step of a key result, done on a day. */
export default class Milestone extends compose(MilestoneSchema, OwnedByUser) {}
