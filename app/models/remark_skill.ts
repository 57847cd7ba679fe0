import { compose } from '@adonisjs/core/helpers'
import { FeedbackSkillSchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'

/** A skill that a remark is about, whether or not it shows it. */
export default class RemarkSkill extends compose(FeedbackSkillSchema, OwnedByUser) {
  static table = 'feedback_skills'
}
