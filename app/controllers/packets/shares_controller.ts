import type { HttpContext } from '@adonisjs/core/http'
import encryption from '@adonisjs/core/services/encryption'
import { appUrl } from '#config/app'
import { change } from '#services/page/change'
import { findPacket } from '#services/packets/find'
import { requireFrozen } from '#services/packets/read'
import { packetShareForm, shareOf } from '#validators/packet'

/** Links by which others read a packet. */
export default class SharesController {
  async store(ctx: HttpContext) {
    const packet = await findPacket(ctx)
    const asked = shareOf(await ctx.request.validateUsing(packetShareForm))
    requireFrozen(packet, ctx.t)
    const { title } = packet
    const { token } = await change(ctx, 'packets.changes.shared', { title }, (set) =>
      packet.share(set, asked, ctx.person!.clock.now)
    )
    // for the next page alone; sessions are kept in the database
    const url = new URL(`/shared/${token}`, appUrl).href
    ctx.session.flash('shared', { packet: packet.id, url: encryption.encrypt(url) })
    return ctx.response.redirect().toPath(`/packets/${packet.id}#shares`)
  }

  /** It opens nothing from now on; how often it was read stays to be seen. */
  async destroy(ctx: HttpContext) {
    const packet = await findPacket(ctx)
    const share = await packet.shares().where('id', ctx.params.id).firstOrFail()
    if (!share.revokedAt) {
      await change(ctx, 'packets.changes.revoked', { title: packet.title }, (set) =>
        set.save(share.merge({ revokedAt: ctx.person!.clock.now }))
      )
    }
    return ctx.response.redirect().toPath(`/packets/${packet.id}#shares`)
  }
}
