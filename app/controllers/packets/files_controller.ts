import type { HttpContext } from '@adonisjs/core/http'
import { appUrl } from '#config/app'
import { findPacket } from '#services/packets/find'
import { packetMarkdown } from '#services/packets/markdown'
import { whatItSays } from '#services/packets/says'
import { fileNameOf, sendMarkdown, sendPdf } from '#services/packets/send'

/** A packet as a file: as others get it, or with `?links=1` with a way to the source of each line. */
export default class FilesController {
  async markdown(ctx: HttpContext) {
    const packet = await findPacket(ctx)
    const { document, markdown } = await whatItSays(packet, ctx.person!)
    const base = baseOf(ctx)
    return sendMarkdown(ctx.response, base ? packetMarkdown(document, base) : markdown, {
      name: fileNameOf(packet.title),
      digest: base ? null : packet.digest,
    })
  }

  async pdf(ctx: HttpContext) {
    const packet = await findPacket(ctx)
    const { document } = await whatItSays(packet, ctx.person!)
    return sendPdf(ctx.response, document, { name: fileNameOf(packet.title), base: baseOf(ctx) })
  }
}

const baseOf = ({ request }: HttpContext) => (request.qs().links === '1' ? appUrl : null)
