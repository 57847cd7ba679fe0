import { compose } from '@adonisjs/core/helpers'
import { GoalTaskSchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'

/** A task serves a goal. */
export default class GoalTask extends compose(GoalTaskSchema, OwnedByUser) {}
