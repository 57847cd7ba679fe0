import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import { presentDocument } from '#presenters/packet_document'
import { countRead, type SharedPacket, sharedPacket } from '#queries/shared_packet'
import { fileNameOf, sendMarkdown, sendPdf } from '#services/packets/send'
import { translator } from '#services/translator'
import { formatDay } from '#services/words/dates'
import { countTry } from '#start/limiter'

/** A frozen packet as somebody reads it who has its link and no account. */
export default class SharedPacketsController {
  async show(ctx: HttpContext) {
    const { document, digest, expiresAt } = await open(ctx, 'shared_page')
    const { locale } = document
    const t = translator(locale)
    // it is read in the language in which it was written
    ctx.view.share({ t, locale })
    return ctx.view.render('pages/packets/shared', {
      digest,
      document: presentDocument(document, { t, isOwner: false }),
      until: formatDay(expiresAt.slice(0, 10), locale, { dateStyle: 'long' }),
      address: `/shared/${ctx.params.token}`,
    })
  }

  async markdown(ctx: HttpContext) {
    const { document, markdown, digest } = await open(ctx, 'shared_page')
    return sendMarkdown(ctx.response, markdown, { name: fileNameOf(document.title), digest })
  }

  async pdf(ctx: HttpContext) {
    const { document } = await open(ctx, 'shared_file')
    return sendPdf(ctx.response, document, { name: fileNameOf(document.title) })
  }
}

/** What the link opens. Its owner's own look is not counted. */
async function open(ctx: HttpContext, limit: 'shared_page' | 'shared_file'): Promise<SharedPacket> {
  secretAddress(ctx)
  await countTry(limit, ctx)
  const now = DateTime.utc()
  const shared = await sharedPacket(ctx.params.token, now)
  if (ctx.request.method() === 'GET' && ctx.person?.id !== shared.userId) {
    await countRead(shared, now)
  }
  return shared
}

/** The address is the key: it is not passed on, kept, or found by a search engine. */
function secretAddress({ response }: HttpContext) {
  response.header('Referrer-Policy', 'no-referrer')
  response.header('X-Robots-Tag', 'noindex, nofollow, noarchive')
  response.header('Cache-Control', 'private, no-store')
}
