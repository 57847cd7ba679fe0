import type { NormalizeConstructor } from '@adonisjs/core/types/helpers'
import type { DateTime } from 'luxon'
import { type TaskSchema } from '#database/schema'
import Reminder from '#models/reminder'
import type { Change } from '#services/changes/change'

/** Reminders: moments at which the task asks for attention. */
export function Remindable<T extends NormalizeConstructor<typeof TaskSchema>>(superclass: T) {
  return class extends superclass {
    async reminders(client?: Change['trx']): Promise<Reminder[]> {
      return Reminder.of({ id: this.userId }, client && { client })
        .where('task_id', this.id)
        .orderBy('remind_at')
    }

    async remindAt(change: Change, moment: DateTime) {
      return change.create(Reminder, {
        taskId: this.id,
        remindAt: moment,
        mailedAt: null,
        seenAt: null,
      })
    }
  }
}
