import type { HttpContext } from '@adonisjs/core/http'
import Attachment from '#models/attachment'
import { sendFile } from '#services/attachments/send'
import { back } from '#services/page/back'
import { change } from '#services/page/change'

/** A file's content: streamed to its owner, to nobody else. */
export default class AttachmentsController {
  async show({ person, params, response }: HttpContext) {
    const file = await Attachment.kept(person!).where('id', params.id).firstOrFail()
    return sendFile(response, file)
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
