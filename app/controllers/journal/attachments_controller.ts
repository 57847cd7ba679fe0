import type { HttpContext } from '@adonisjs/core/http'
import Entry from '#models/entry'
import { addFiles } from '#services/attachments/add'
import { back } from '#services/page/back'

/** Files that belong to an entry. */
export default class AttachmentsController {
  async store(ctx: HttpContext) {
    const { person, params } = ctx
    const entry = await Entry.kept(person!).where('id', params.entry_id).firstOrFail()
    await addFiles(ctx, { type: 'entry', id: entry.id })
    return back(ctx, `/journal/${entry.id}`)
  }
}
