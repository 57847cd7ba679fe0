import { refuse } from '#exceptions/refuse'
import type { ReviewKind } from '#models/review'
import { type Day, isDay } from '#services/calendar/day'
import type { Person } from '#services/person'
import { type Period, periodOf } from '#services/reviews/periods'

const FIRST: Day = '1970-01-01'

/**
 * The period that holds a day.
 *
 * @throws a validation error at `field` for a day that is not in the calendar, or a period to come
 */
export function readPeriod(kind: ReviewKind, day: Day, person: Person, field: string): Period {
  const { t, today } = person
  if (!isDay(day) || day < FIRST) refuse(field, t('reviews.invalid.day'))
  const period = periodOf(kind, day, person)
  if (period.startsOn > today) refuse(field, t('reviews.invalid.future'))
  return period
}
