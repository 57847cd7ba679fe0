import { compose } from '@adonisjs/core/helpers'
import { SavedFilterSchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'

/** A list's address, kept by name in the side navigation. */
export default class SavedFilter extends compose(SavedFilterSchema, OwnedByUser) {}
