import type { DueReminder } from '#queries/due_reminders'
import type { Person } from '#services/person'
import { dayInWords } from '#services/words/dates'

/** A reminder as the page shows it: what it is about and when that is due. */
export function presentReminder(reminder: DueReminder, { t, today, user }: Person) {
  const { id, task_id: taskId, title, due_on: day, due_time: time } = reminder
  const due = day && [dayInWords(day, today, user.locale, t), time].filter(Boolean).join(' ')
  return {
    id,
    title,
    href: `/tasks/${taskId}`,
    text: due ? t('time.mail.due', { due }) : t('time.due_now'),
  }
}
