import { compose } from '@adonisjs/core/helpers'
import { GoalSchema } from '#database/schema'
import { AreaRecord } from '#models/mixins/area_record'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import { Trashable } from '#models/mixins/trashable'

export const GOAL_STATUSES = ['open', 'reached', 'dropped'] as const

export default class Goal extends compose(
  GoalSchema,
  OwnedByUser,
  Trashable,
  AreaRecord('goals')
) {}
