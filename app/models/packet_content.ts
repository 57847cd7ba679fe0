import { PacketContentSchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import { compose } from '@adonisjs/core/helpers'

/** What a packet said when it was frozen, by the digest of its Markdown. It is never written again. */
export default class PacketContent extends compose(PacketContentSchema, OwnedByUser) {}
