import type { HttpContext } from '@adonisjs/core/http'
import Reminder from '#models/reminder'
import Task from '#models/task'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { reminderMoment } from '#services/reminders/read'
import { reminderValidator } from '#validators/reminder'

/** The moments at which a task asks for attention. */
export default class RemindersController {
  async store(ctx: HttpContext) {
    const { person, params, request } = ctx
    const task = await Task.kept(person!).where('id', params.task_id).firstOrFail()
    const input = await request.validateUsing(reminderValidator)
    const moment = reminderMoment(input, task, person!)
    await change(ctx, 'time.changes.reminder_set', { title: task.title }, (set) =>
      task.remindAt(set, moment)
    )
    return back(ctx, `/tasks/${task.id}`)
  }

  async destroy(ctx: HttpContext) {
    const { person, params } = ctx
    const task = await Task.kept(person!).where('id', params.task_id).firstOrFail()
    const reminder = await Reminder.of(person!)
      .where({ task_id: task.id, id: params.id })
      .firstOrFail()
    await change(ctx, 'time.changes.reminder_removed', { title: task.title }, (set) =>
      set.delete(reminder)
    )
    return back(ctx, `/tasks/${task.id}`)
  }
}
