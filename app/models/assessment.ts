import { compose } from '@adonisjs/core/helpers'
import { AssessmentSchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'

/** What someone said on a day about the level of a skill. The newest one is the skill's level. */
export default class Assessment extends compose(AssessmentSchema, OwnedByUser) {}
