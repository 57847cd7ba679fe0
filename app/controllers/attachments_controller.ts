import type { HttpContext } from '@adonisjs/core/http'
import Attachment from '#models/attachment'
import { presentFile } from '#presenters/files'
import { sendFile } from '#services/attachments/send'
import { attach, NO_RECORD, removeUnclaimed, trashFile } from '#services/attachments/store'
import { takeFiles } from '#services/attachments/take'
import { recordChange } from '#services/changes/change'
import { back } from '#services/page/back'
import { change } from '#services/page/change'

/** A file's content: streamed to its owner, to nobody else. */
export default class AttachmentsController {
  /** Files that are put into a text while it is written; saving the text gives them to its record. */
  async store({ person, request, response }: HttpContext) {
    const files = await takeFiles(request, NO_RECORD, person!)
    const label = { label: 'attachments.changes.kept', data: { count: files.length } }
    try {
      const { result } = await recordChange(
        { userId: person!.id, via: 'page', ...label },
        async (set) => {
          const added: Attachment[] = []
          for (const file of files) added.push(await attach(set, NO_RECORD, file))
          return added
        },
        person!.clock.now
      )
      return response.created(result.map((file) => presentFile(file, person!)))
    } finally {
      await removeUnclaimed(files)
    }
  }

  async show({ person, params, response }: HttpContext) {
    const file = await Attachment.kept(person!).where('id', params.id).firstOrFail()
    return sendFile(response, file)
  }

  async destroy(ctx: HttpContext) {
    const { person, params } = ctx
    const file = await Attachment.kept(person!).where('id', params.id).firstOrFail()
    await change(ctx, 'attachments.changes.trashed', { name: file.name }, (set) =>
      trashFile(set, file, person!.clock.now)
    )
    return back(ctx)
  }
}
