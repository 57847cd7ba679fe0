import type { HttpContext } from '@adonisjs/core/http'
import Task from '#models/task'
import TimeEntry from '#models/time_entry'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { timeEntryValidator } from '#validators/time_entry'

/** Time spent on a task, entered by hand or measured by the timer. */
export default class TimeEntriesController {
  async store(ctx: HttpContext) {
    const { person, params, request } = ctx
    const task = await Task.kept(person!).where('id', params.task_id).firstOrFail()
    const { minutes } = await request.validateUsing(timeEntryValidator)
    await change(ctx, 'time.changes.added', { title: task.title, minutes }, (set) =>
      task.addTime(set, minutes, person!.clock)
    )
    return back(ctx, `/tasks/${task.id}`)
  }

  async destroy(ctx: HttpContext) {
    const { person, params } = ctx
    const task = await Task.kept(person!).where('id', params.task_id).firstOrFail()
    const entry = await TimeEntry.of(person!)
      .where({ task_id: task.id, id: params.id })
      .whereNotNull('ended_at')
      .firstOrFail()
    await change(ctx, 'time.changes.removed', { title: task.title }, (set) =>
      task.removeTime(set, entry)
    )
    return back(ctx, `/tasks/${task.id}`)
  }
}
