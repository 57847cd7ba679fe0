import type { DateTime } from 'luxon'
import type Task from '#models/task'
import type { Clock } from '#services/calendar/clock'
import { addDays } from '#services/calendar/day'
import type { SNOOZES } from '#validators/reminder'

/** When a task without a time of day asks for attention. */
const MORNING = '09:00'

/** The moment so many minutes before the task is due; null for a task without a due day. */
export function momentBeforeDue(task: Task, minutes: number, clock: Clock): DateTime | null {
  if (!task.dueOn) return null
  // whole days are calendar days: nine o'clock stays nine o'clock when the clocks change
  const days = Math.floor(minutes / 1440)
  const due = clock.momentOf(addDays(task.dueOn, -days), task.dueTime ?? MORNING)
  return due.minus({ minutes: minutes % 1440 })
}

export function snoozedMoment(snooze: (typeof SNOOZES)[number], clock: Clock): DateTime {
  if (snooze === '10m') return clock.now.plus({ minutes: 10 })
  if (snooze === '1h') return clock.now.plus({ hours: 1 })
  return clock.momentOf(addDays(clock.today, 1), MORNING)
}
