import type { HttpContext } from '@adonisjs/core/http'
import drive from '@adonisjs/drive/services/main'
import Attachment from '#models/attachment'
import { SHOWN_INLINE } from '#services/attachments/content'
import { back } from '#services/page/back'
import { change } from '#services/page/change'

/** A file's content: streamed to its owner, to nobody else. */
export default class AttachmentsController {
  async show({ person, params, response }: HttpContext) {
    const file = await Attachment.kept(person!).where('id', params.id).firstOrFail()
    const stream = await drive.use().getStream(file.key)
    const disposition = SHOWN_INLINE.has(file.contentType) ? 'inline' : 'attachment'
    response.header('Content-Type', file.contentType)
    response.header('Content-Length', file.size)
    response.header(
      'Content-Disposition',
      `${disposition}; filename*=UTF-8''${encodeURIComponent(file.name)}`
    )
    response.header('Content-Security-Policy', "default-src 'none'; sandbox")
    response.header('Cache-Control', 'private, max-age=3600')
    return response.stream(stream)
  }

  async destroy(ctx: HttpContext) {
    const { person, params } = ctx
    const file = await Attachment.kept(person!).where('id', params.id).firstOrFail()
    await change(ctx, 'attachments.changes.trashed', { name: file.name }, (set) =>
      file.trash(set, person!.clock.now)
    )
    return back(ctx)
  }
}
