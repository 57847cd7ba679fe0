import { compose } from '@adonisjs/core/helpers'
import type { DateTime } from 'luxon'
import { PacketShareSchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'

/** Days after which a link ends when nothing else is said, and the most that it lasts. */
export const SHARE_DAYS = 14
export const LONGEST_SHARE = 365

/** A link by which somebody reads a packet without an account. Its secret is kept as a hash. */
export default class PacketShare extends compose(PacketShareSchema, OwnedByUser) {
  isOpen(now: DateTime) {
    return this.revokedAt === null && this.expiresAt > now
  }
}
