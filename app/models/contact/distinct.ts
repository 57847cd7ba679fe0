import type { NormalizeConstructor } from '@adonisjs/core/types/helpers'
import type Contact from '#models/contact'
import { type ContactSchema } from '#database/schema'
import type { Change } from '#services/changes/change'

/** Two contacts that look like one person, and are two: they are no longer shown as duplicates. */
export function Distinct<T extends NormalizeConstructor<typeof ContactSchema>>(superclass: T) {
  return class extends superclass {
    async tellFrom(change: Change, other: Contact) {
      await this.#name(change, other, true)
    }

    /** They may be the same person after all. */
    async confuseWith(change: Change, other: Contact) {
      await this.#name(change, other, false)
    }

    async #name(change: Change, other: Contact, isOther: boolean) {
      for (const [one, another] of [
        [this as unknown as Contact, other],
        [other, this as unknown as Contact],
      ]) {
        const ids = new Set(one.otherThan ?? [])
        if (isOther) ids.add(another.id)
        else ids.delete(another.id)
        one.otherThan = ids.size > 0 ? [...ids].sort((first, second) => first - second) : null
        await change.save(one)
      }
    }
  }
}
