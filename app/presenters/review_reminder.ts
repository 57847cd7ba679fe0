import type { DayLogRow } from '#queries/day_plan'
import type { Person } from '#services/person'
import { lastWorkDay, periodOf } from '#services/reviews/periods'

/** The line of Today about the review of the week: from its last working day on, until it is finished or waved off. */
export function reviewReminder(person: Person, log: DayLogRow) {
  const { t, today } = person
  const week = periodOf('weekly', today, person)
  if (log.review_dismissed || log.review_finished_at) return null
  if (today < lastWorkDay(week, person)) return null
  const { review_id: id, steps_done: done, steps: all } = log
  return {
    title: id ? t('reviews.today.half', { done, all }) : t('reviews.today.title'),
    text: id ? null : t('reviews.today.text'),
    /** Where it goes on; null where it is still to begin. */
    href: id && `/reviews/${id}`,
    period: `weekly-${week.startsOn}`,
    dismissal: `/days/${today}/review_dismissal`,
  }
}
