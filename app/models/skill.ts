import { compose } from '@adonisjs/core/helpers'
import { beforeSave } from '@adonisjs/lucid/orm'
import { SkillSchema } from '#database/schema'
import { AreaRecord } from '#models/mixins/area_record'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import { Trashable } from '#models/mixins/trashable'
import { Assessable } from '#models/skill/assessable'
import { tidyAliases } from '#services/skills/aliases'

/** Something to be good at. */
export default class Skill extends compose(
  SkillSchema,
  OwnedByUser,
  Trashable,
  Assessable,
  AreaRecord('skills')
) {
  @beforeSave()
  static tidy(skill: Skill) {
    skill.aliases = tidyAliases(skill.aliases ?? '', skill.name)
  }
}
