import type { NormalizeConstructor } from '@adonisjs/core/types/helpers'
import type { BaseModel } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import PacketContent from '#models/packet_content'
import type { Change } from '#services/changes/change'
import { canonical } from '#services/packets/canonical'
import { composePacket, type PacketPlan } from '#services/packets/compose'
import type { PacketDocument } from '#services/packets/document'
import type { Person } from '#services/person'

/** What can be frozen: from then on it says what it said, whatever becomes of its sources. */
export function Freezable<T extends NormalizeConstructor<typeof BaseModel>>(superclass: T) {
  return class extends superclass {
    declare id: number
    declare userId: number
    declare frozenAt: DateTime | null
    declare digest: string | null
    declare previousId: number | null

    get isFrozen() {
      return this.frozenAt !== null
    }

    /** Keeps what it says now. The content is beside the change set, found by its digest again. */
    async freeze(change: Change, person: Person) {
      const { document } = await composePacket(person, this as unknown as PacketPlan, change.trx)
      const content = canonical(document)
      const own = { packet_id: this.id, digest: content.digest }
      const known = await PacketContent.of(person, { client: change.trx }).where(own).first()
      if (!known) {
        const row = { userId: this.userId, packetId: this.id, ...content }
        await PacketContent.create(row, { client: change.trx })
      }
      await change.save(
        this.merge({ frozenAt: person.clock.now, digest: content.digest } as object)
      )
    }

    /** What it said when it was frozen. */
    async content(client?: Change['trx']): Promise<{ document: PacketDocument; markdown: string }> {
      const { document, markdown } = await PacketContent.of(
        { id: this.userId },
        client && { client }
      )
        .where({ packet_id: this.id, digest: this.digest! })
        .firstOrFail()
      return { document: JSON.parse(document), markdown }
    }

    /** What a new version of it begins with, by the names of columns. */
    get nextVersion() {
      const { title, audience, introduction, startsOn, endsOn, sections, leftOut } =
        this as unknown as PacketPlan
      return {
        ...{ title, audience, introduction, starts_on: startsOn, ends_on: endsOn, sections },
        ...{ left_out: leftOut, previous_id: this.id },
      }
    }
  }
}
