import { compose } from '@adonisjs/core/helpers'
import { JournalSchema } from '#database/schema'
import { AreaRecord } from '#models/mixins/area_record'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import { Trashable } from '#models/mixins/trashable'

export const ENTRY_KINDS = ['learning', 'daily', 'reflection'] as const

export default class Entry extends compose(
  JournalSchema,
  OwnedByUser,
  Trashable,
  AreaRecord('journal')
) {
  static table = 'journal'
}
