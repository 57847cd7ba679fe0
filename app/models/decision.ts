import { compose } from '@adonisjs/core/helpers'
import { DecisionSchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'

/** What was decided in a meeting. */
export default class Decision extends compose(DecisionSchema, OwnedByUser) {}
