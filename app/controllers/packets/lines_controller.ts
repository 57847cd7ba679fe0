import type { HttpContext } from '@adonisjs/core/http'
import { change } from '#services/page/change'
import { findPacket } from '#services/packets/find'
import { requireDraft } from '#services/packets/read'
import { moveSection } from '#services/packets/sections'
import { packetLineForm } from '#validators/packet'

/** What stands in a draft, line by line: a button leaves one out, puts it back, or moves a chapter. */
export default class LinesController {
  async update(ctx: HttpContext) {
    const packet = await findPacket(ctx)
    const input = await ctx.request.validateUsing(packetLineForm)
    requireDraft(packet, ctx.t)
    const { title } = packet
    const { leave_out: out, put_back: back, up, down } = input

    if (out || back) {
      const others = packet.leftOut.filter((key) => key !== (out ?? back))
      packet.leftOut = out ? [...others, out] : others
      const label = out ? 'packets.changes.left_out' : 'packets.changes.put_back'
      await change(ctx, label, { title }, (set) => set.save(packet))
    } else if (up || down) {
      packet.sections = moveSection(packet.sections, (up ?? down)!, up ? -1 : 1)
      await change(ctx, 'packets.changes.ordered', { title }, (set) => set.save(packet))
    }
    return ctx.response.redirect().toPath(`/packets/${packet.id}`)
  }
}
