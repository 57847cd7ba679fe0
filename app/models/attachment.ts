import { compose } from '@adonisjs/core/helpers'
import { AttachmentSchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import { Trashable } from '#models/mixins/trashable'

/** A file that belongs to a record. Its bytes are on the storage disk under `key`. */
export default class Attachment extends compose(AttachmentSchema, OwnedByUser, Trashable) {}
