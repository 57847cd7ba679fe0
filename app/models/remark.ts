import { compose } from '@adonisjs/core/helpers'
import { FeedbackSchema } from '#database/schema'
import { AreaRecord } from '#models/mixins/area_record'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import { Taggable } from '#models/mixins/taggable'
import { Trashable } from '#models/mixins/trashable'
import { AboutSkills } from '#models/remark/about_skills'
import { FollowedUp } from '#models/remark/followed_up'

export const REMARK_DIRECTIONS = ['received', 'given'] as const
export type RemarkDirection = (typeof REMARK_DIRECTIONS)[number]

export const REMARK_KINDS = ['praise', 'suggestion', 'concern'] as const
export type RemarkKind = (typeof REMARK_KINDS)[number]

/** Said, or asked for and waited for. */
export const REMARK_STATUSES = ['said', 'asked'] as const
export type RemarkStatus = (typeof REMARK_STATUSES)[number]

const Base = compose(FeedbackSchema, OwnedByUser, Trashable, AreaRecord('feedback'))

/** A piece of feedback: what somebody said about one's work, or one to them about theirs. */
export default class Remark extends compose(Base, Taggable('remark'), AboutSkills, FollowedUp) {
  static table = 'feedback'

  declare direction: RemarkDirection
  declare status: RemarkStatus
  declare kind: RemarkKind | null

  get isWaiting() {
    return this.status === 'asked'
  }
}
