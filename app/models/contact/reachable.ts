import type { NormalizeConstructor } from '@adonisjs/core/types/helpers'
import { type ContactSchema } from '#database/schema'
import ContactPoint from '#models/contact_point'
import type { Change } from '#services/changes/change'
import { columnsOfPoints, keyOf, type Point, tidyPoints } from '#services/contacts/points'

/** Addresses and numbers: several of each, of which the first is the one that is meant. */
export function Reachable<T extends NormalizeConstructor<typeof ContactSchema>>(superclass: T) {
  return class extends superclass {
    /** In their order. */
    points(client?: Change['trx']) {
      return ContactPoint.of({ id: this.userId }, client && { client })
        .where('contact_id', this.id)
        .orderBy('position')
        .orderBy('id')
    }

    /** What a contact that has just been made is reached by; its own columns say so already. */
    async givePoints(change: Change, points: Point[]) {
      for (const [position, { kind, label, value, original = null }] of points.entries()) {
        const key = keyOf(kind, value)
        const made = { kind, label, value, key, position, original }
        await change.create(ContactPoint, { contactId: this.id, ...made })
      }
    }

    /** Makes these what the contact is reached by; what stays keeps its record. */
    async setPoints(change: Change, points: Point[]) {
      const wanted = tidyPoints(points)
      const there = await this.points(change.trx)
      const kept = new Set<ContactPoint>()
      for (const [position, { kind, label, value, original }] of wanted.entries()) {
        const key = keyOf(kind, value)
        const known = there.find((one) => one.kind === kind && one.key === key)
        if (!known) {
          const made = { kind, label, value, key, position, original: original ?? null }
          await change.create(ContactPoint, { contactId: this.id, ...made })
          continue
        }
        kept.add(known)
        if (original && known.value !== value) known.original = original
        await change.save(known.merge({ label, value, position }))
      }
      for (const one of there) if (!kept.has(one)) await change.delete(one)
      await this.settlePoints(change)
    }

    /** Reckons anew what follows from them. */
    async settlePoints(change: Change) {
      Object.assign(this, columnsOfPoints(await this.points(change.trx)))
      await change.save(this)
    }
  }
}
