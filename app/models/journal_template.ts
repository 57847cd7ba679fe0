import { compose } from '@adonisjs/core/helpers'
import { JournalTemplateSchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'

/** What a new entry begins with. */
export default class JournalTemplate extends compose(JournalTemplateSchema, OwnedByUser) {}
