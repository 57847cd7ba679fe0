import { compose } from '@adonisjs/core/helpers'
import { FeedbackSchema } from '#database/schema'
import { AreaRecord } from '#models/mixins/area_record'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import { Trashable } from '#models/mixins/trashable'

export const REMARK_DIRECTIONS = ['received', 'given'] as const
export const REMARK_KINDS = ['praise', 'suggestion', 'concern'] as const

export default class Remark extends compose(
  FeedbackSchema,
  OwnedByUser,
  Trashable,
  AreaRecord('feedback')
) {
  static table = 'feedback'
}
