import { compose } from '@adonisjs/core/helpers'
import { StorySchema } from '#database/schema'
import { AreaRecord } from '#models/mixins/area_record'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import { Trashable } from '#models/mixins/trashable'

export default class Story extends compose(
  StorySchema,
  OwnedByUser,
  Trashable,
  AreaRecord('stories')
) {}
