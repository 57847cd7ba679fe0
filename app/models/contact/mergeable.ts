import { errors } from '@adonisjs/lucid'
import type { NormalizeConstructor } from '@adonisjs/core/types/helpers'
import type Contact from '#models/contact'
import { type ContactSchema } from '#database/schema'

/** A chain of merges is no longer than this. */
const MOST_STEPS = 20

/** A contact that was merged into another one is in the trash, and that one stands for it. */
export function Mergeable<T extends NormalizeConstructor<typeof ContactSchema>>(superclass: T) {
  return class extends superclass {
    /** @throws E_ROW_NOT_FOUND when it is in the trash for another reason, or its place is as well */
    async standsFor(): Promise<Contact> {
      const model = this.constructor as typeof Contact
      let found = this as unknown as Contact
      for (let step = 0; found.isTrashed; step++) {
        if (!found.mergedIntoId || step === MOST_STEPS) throw new errors.E_ROW_NOT_FOUND()
        found = await model.of({ id: this.userId }).where('id', found.mergedIntoId).firstOrFail()
      }
      return found
    }
  }
}
