import { SharedItemSchema } from '#database/schema'

/**
 * A title of the library that everybody on this instance may take into their own. What lists are
 * ordered by and searches read is given by `sharedColumns` (services/library), which knows its people.
 */
export default class SharedItem extends SharedItemSchema {
  get isWithdrawn() {
    return this.withdrawnAt !== null
  }
}
