import { compose } from '@adonisjs/core/helpers'
import { ChangeSetSchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'

/** What one action changed, whatever door it came through. Written by `recordChange` alone. */
export default class ChangeSet extends compose(ChangeSetSchema, OwnedByUser) {}
