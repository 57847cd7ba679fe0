import type { HttpContext } from '@adonisjs/core/http'
import Task from '#models/task'
import { addFiles } from '#services/attachments/add'
import { back } from '#services/page/back'

/** Files that belong to a task. */
export default class AttachmentsController {
  async store(ctx: HttpContext) {
    const { person, params } = ctx
    const task = await Task.kept(person!).where('id', params.task_id).firstOrFail()
    await addFiles(ctx, { type: 'task', id: task.id })
    return back(ctx, `/tasks/${task.id}`)
  }
}
