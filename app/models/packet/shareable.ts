import type { NormalizeConstructor } from '@adonisjs/core/types/helpers'
import type { BaseModel } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import PacketShare from '#models/packet_share'
import { newSecret } from '#services/accounts/secret'
import type { Change } from '#services/changes/change'

/** What others read by a link. */
export function Shareable<T extends NormalizeConstructor<typeof BaseModel>>(superclass: T) {
  return class extends superclass {
    declare id: number
    declare userId: number

    /** @returns the link's secret, which is nowhere to be found again */
    async share(change: Change, { name, days }: { name: string; days: number }, now: DateTime) {
      const { token, hash } = newSecret()
      const expiresAt = now.plus({ days })
      const row = { packetId: this.id, name, tokenHash: hash, expiresAt }
      return { share: await change.create(PacketShare, row), token }
    }

    /** Its links, the newest first. */
    shares(client?: Change['trx']) {
      return PacketShare.of({ id: this.userId }, client && { client })
        .where('packet_id', this.id)
        .orderBy('id', 'desc')
    }
  }
}
