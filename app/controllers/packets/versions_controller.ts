import type { HttpContext } from '@adonisjs/core/http'
import Packet from '#models/packet'
import { change } from '#services/page/change'
import { findPacket } from '#services/packets/find'

/** A draft that begins with what a packet was asked for; the packet stays as it is. */
export default class VersionsController {
  async store(ctx: HttpContext) {
    const { title, nextVersion } = await findPacket(ctx)
    const made = await change(ctx, 'packets.changes.versioned', { title }, (set) =>
      Packet.add(set, nextVersion)
    )
    return ctx.response.redirect().toPath(`/packets/${made.id}`)
  }
}
