import { compose } from '@adonisjs/core/helpers'
import { TaskBlockSchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'

/** One task waits for another. */
export default class TaskBlock extends compose(TaskBlockSchema, OwnedByUser) {}
