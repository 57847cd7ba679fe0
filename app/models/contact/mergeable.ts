import { errors } from '@adonisjs/lucid'
import type { NormalizeConstructor } from '@adonisjs/core/types/helpers'
import type Contact from '#models/contact'
import { type ContactSchema } from '#database/schema'
import { mergedContacts } from '#queries/merged_contacts'

/** A contact that was merged into another one is in the trash, and that one stands for it. */
export function Mergeable<T extends NormalizeConstructor<typeof ContactSchema>>(superclass: T) {
  return class extends superclass {
    /** @throws E_ROW_NOT_FOUND when it is in the trash for another reason, or its place is as well */
    async standsFor(): Promise<Contact> {
      const contact = this as unknown as Contact
      if (!contact.isTrashed) return contact
      const owner = { id: this.userId }
      const id = (await mergedContacts(owner, [this.id])).get(this.id)
      if (!id) throw new errors.E_ROW_NOT_FOUND()
      return (this.constructor as typeof Contact).of(owner).where('id', id).firstOrFail()
    }
  }
}
