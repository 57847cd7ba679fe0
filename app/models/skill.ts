import { compose } from '@adonisjs/core/helpers'
import { SkillSchema } from '#database/schema'
import { AreaRecord } from '#models/mixins/area_record'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import { Trashable } from '#models/mixins/trashable'

export default class Skill extends compose(
  SkillSchema,
  OwnedByUser,
  Trashable,
  AreaRecord('skills')
) {}
