import type { HttpContext } from '@adonisjs/core/http'
import { change } from '#services/page/change'
import { findPacket } from '#services/packets/find'

/** A packet stops following the data. */
export default class FreezesController {
  async store(ctx: HttpContext) {
    const packet = await findPacket(ctx)
    if (!packet.isFrozen) {
      await change(ctx, 'packets.changes.frozen', { title: packet.title }, (set) =>
        packet.freeze(set, ctx.person!)
      )
    }
    return ctx.response.redirect().toPath(`/packets/${packet.id}`)
  }
}
