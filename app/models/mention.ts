import { compose } from '@adonisjs/core/helpers'
import { MentionSchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import type { RecordType } from '#services/changes/record_types'

/** A record whose text links to another one. */
export default class Mention extends compose(MentionSchema, OwnedByUser) {
  declare recordType: RecordType
  declare targetType: RecordType
}
