import type { DateTime } from 'luxon'
import { refuse } from '#exceptions/refuse'
import type Task from '#models/task'
import type { Person } from '#services/person'
import { momentBeforeDue } from '#services/reminders/moments'

/** Minutes before the task is due, or a day and a time of the person's clock. */
type Input = { before_due?: number | string; on?: string; at?: string }

/**
 * The moment that is meant.
 *
 * @throws a validation error that names the field
 */
export function reminderMoment(input: Input, task: Task, { clock, t }: Person): DateTime {
  const isBeforeDue = input.before_due !== undefined
  const moment = isBeforeDue
    ? momentBeforeDue(task, Number(input.before_due), clock)
    : clock.momentOf(input.on!, input.at!)
  if (!moment) return refuse('before_due', t('time.reminder_needs_due'))
  if (moment <= clock.now) {
    refuse(isBeforeDue ? 'before_due' : 'on', t('time.reminder_is_past'))
  }
  return moment
}
