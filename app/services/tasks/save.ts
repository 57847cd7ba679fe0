import type { HttpContext } from '@adonisjs/core/http'
import type Task from '#models/task'
import { presentConflict } from '#presenters/task_conflict'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { toast, toastOf } from '#services/page/toast'
import { EditConflict, editTask, type Seen } from '#services/tasks/edit'
import type { TaskValues } from '#services/tasks/values'

/**
 * Saves an edit from a page. Where someone edited the same field meanwhile, the answer is a 409 that
 * shows both versions and keeps what was typed.
 */
export async function saveTask(
  ctx: HttpContext,
  task: Task,
  sent: Partial<TaskValues>,
  seen: Seen
) {
  const person = ctx.person!
  try {
    const theirs = await change(
      ctx,
      'tasks.changes.saved',
      { title: sent.title ?? task.title },
      (set) => editTask(set, task.id, sent, seen, person)
    )
    if (theirs.length > 0) {
      const fields = theirs.map((field) => ctx.t(`tasks.fields.${field}`)).join(', ')
      toast(ctx, ctx.t('tasks.merged', { fields }), toastOf(ctx)?.undoId ?? null)
    }
    return back(ctx, `/tasks/${task.id}`)
  } catch (error) {
    if (!(error instanceof EditConflict)) throw error
    return ctx.response
      .status(409)
      .send(await ctx.view.render('pages/tasks/conflict', await presentConflict(error, person)))
  }
}
