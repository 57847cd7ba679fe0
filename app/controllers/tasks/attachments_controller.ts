import type { HttpContext } from '@adonisjs/core/http'
import { errors } from '@vinejs/vine'
import Attachment from '#models/attachment'
import Task from '#models/task'
import {
  attach,
  MAX_BYTES,
  MAX_FILES,
  type StoredFile,
  storeFile,
} from '#services/attachments/store'
import { back } from '#services/page/back'
import { change } from '#services/page/change'

/** Files that belong to a task. */
export default class AttachmentsController {
  async store(ctx: HttpContext) {
    const { person, params } = ctx
    const task = await Task.kept(person!).where('id', params.task_id).firstOrFail()
    const files = await this.#take(ctx, task)
    await change(
      ctx,
      'attachments.changes.added',
      { count: files.length, name: files[0].name },
      async (set) => {
        for (const file of files) await attach(set, 'task', task.id, file)
      }
    )
    return back(ctx, `/tasks/${task.id}`)
  }

  async #take(ctx: HttpContext, task: Task): Promise<StoredFile[]> {
    const { person, request, t } = ctx
    const refuse = (key: string, data: Record<string, unknown> = {}): never => {
      throw new errors.E_VALIDATION_ERROR([{ field: 'files', rule: 'file', message: t(key, data) }])
    }
    const files = request.files('files', { size: MAX_BYTES })
    if (files.length === 0) refuse('attachments.choose_one')

    const kept = await Attachment.kept(person!).where({ record_type: 'task', record_id: task.id })
    if (kept.length + files.length > MAX_FILES) refuse('attachments.too_many', { count: MAX_FILES })

    const stored: StoredFile[] = []
    for (const file of files) {
      if (file.hasErrors) refuse('attachments.too_large', { name: file.clientName })
      const result = await storeFile(person!.id, file)
      if (!result) refuse('attachments.unknown_kind', { name: file.clientName })
      stored.push(result!)
    }
    return stored
  }
}
