import type { HttpContext } from '@adonisjs/core/http'
import Task from '#models/task'
import type { Clock } from '#services/calendar/clock'
import type { Change } from '#services/changes/change'
import { back } from '#services/page/back'
import { change } from '#services/page/change'

type Verb = (task: Task, change: Change, clock: Clock) => Promise<unknown>

/** Does to the task of the address what a button says that needs no more words. */
export async function doToTask(ctx: HttpContext, label: string, verb: Verb, fallback = '/tasks') {
  const { clock } = ctx.person!
  const task = await Task.kept(ctx.person!).where('id', ctx.params.task_id).firstOrFail()
  await change(ctx, label, { title: task.title }, (set) => verb(task, set, clock))
  return back(ctx, fallback)
}
