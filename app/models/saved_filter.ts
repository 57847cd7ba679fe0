import { compose } from '@adonisjs/core/helpers'
import { SavedFilterSchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import { endOf, Positioned } from '#models/mixins/positioned'
import type { Change } from '#services/changes/change'

/** A list's address, kept by name in the side navigation. */
export default class SavedFilter extends compose(SavedFilterSchema, OwnedByUser, Positioned) {
  /** Keeps a list's query, without its question mark, as the last filter. */
  static async add(change: Change, name: string, query: string) {
    const position = await endOf(SavedFilter.of({ id: change.userId }, { client: change.trx }))
    return change.create(SavedFilter, { name, query, position })
  }
}
