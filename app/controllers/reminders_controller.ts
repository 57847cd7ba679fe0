import type { HttpContext } from '@adonisjs/core/http'
import Reminder from '#models/reminder'
import { presentReminder } from '#presenters/reminder'
import { dueReminders } from '#queries/due_reminders'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { snoozedMoment } from '#services/reminders/moments'
import { snoozeValidator } from '#validators/reminder'

/** Reminders that are due, wherever in the application the person is. */
export default class RemindersController {
  async index({ person, view, response }: HttpContext) {
    response.header('Cache-Control', 'no-store')
    const reminders = await dueReminders(person!)
    return view.render('pages/reminders/index', {
      reminders: reminders.map((reminder) => presentReminder(reminder, person!)),
    })
  }

  /** Snoozing: the reminder comes again later, in the page and by mail. */
  async update(ctx: HttpContext) {
    const { person, params, request } = ctx
    const reminder = await Reminder.of(person!).where('id', params.id).firstOrFail()
    const input = await request.validateUsing(snoozeValidator)
    await change(ctx, 'time.changes.reminder_snoozed', {}, async (set) => {
      reminder.merge({
        remindAt: snoozedMoment(input.for, person!.clock),
        seenAt: null,
        mailedAt: null,
      })
      await set.save(reminder)
    })
    return back(ctx)
  }

  /** Dealt with: it does not come again. */
  async destroy(ctx: HttpContext) {
    const { person, params } = ctx
    const reminder = await Reminder.of(person!).where('id', params.id).firstOrFail()
    await change(ctx, 'time.changes.reminder_seen', {}, async (set) => {
      reminder.seenAt = person!.clock.now
      await set.save(reminder)
    })
    return back(ctx)
  }
}
