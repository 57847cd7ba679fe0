import type { HttpContext } from '@adonisjs/core/http'
import Task from '#models/task'
import { attach, removeUnclaimed } from '#services/attachments/store'
import { takeFiles } from '#services/attachments/take'
import { back } from '#services/page/back'
import { change } from '#services/page/change'

/** Files that belong to a task. */
export default class AttachmentsController {
  async store(ctx: HttpContext) {
    const { person, params } = ctx
    const task = await Task.kept(person!).where('id', params.task_id).firstOrFail()
    const files = await takeFiles(ctx.request, task, person!)
    const label = { count: files.length, name: files[0].name }
    try {
      await change(ctx, 'attachments.changes.added', label, async (set) => {
        for (const file of files) await attach(set, 'task', task.id, file)
      })
    } finally {
      await removeUnclaimed(files)
    }
    return back(ctx, `/tasks/${task.id}`)
  }
}
