import { compose } from '@adonisjs/core/helpers'
import { beforeSave } from '@adonisjs/lucid/orm'
import { StorySchema } from '#database/schema'
import { AreaRecord } from '#models/mixins/area_record'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import { Trashable } from '#models/mixins/trashable'
import { tidyCompetencies } from '#services/stories/competencies'

/** The parts of a story, in the order in which it is told. */
export const STORY_PARTS = ['situation', 'task', 'action', 'result'] as const

/** Something that happened, as it is told in an interview. */
export default class Story extends compose(
  StorySchema,
  OwnedByUser,
  Trashable,
  AreaRecord('stories')
) {
  @beforeSave()
  static tidy(story: Story) {
    const tidy = tidyCompetencies(story.competencies ?? [])
    if (JSON.stringify(tidy) !== JSON.stringify(story.competencies)) story.competencies = tidy
  }
}
