import type { HttpContext } from '@adonisjs/core/http'
import type Attachment from '#models/attachment'
import { attach, type Carrier, removeUnclaimed } from '#services/attachments/store'
import { takeFiles } from '#services/attachments/take'
import { change } from '#services/page/change'

/** Takes the files of a form for a record, and says so in the next page's toast. */
export async function addFiles(ctx: HttpContext, carrier: Carrier): Promise<Attachment[]> {
  const files = await takeFiles(ctx.request, carrier, ctx.person!)
  const label = { count: files.length, name: files[0].name }
  try {
    return await change(ctx, 'attachments.changes.added', label, async (set) => {
      const added: Attachment[] = []
      for (const file of files) added.push(await attach(set, carrier, file))
      return added
    })
  } finally {
    await removeUnclaimed(files)
  }
}
