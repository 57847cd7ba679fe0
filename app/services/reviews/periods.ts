import type { ReviewKind } from '#models/review'
import {
  addDays,
  type Day,
  endOfMonth,
  startOfMonth,
  startOfWeek,
  weekday,
} from '#services/calendar/day'
import { weekNumber } from '#services/days/week'
import type { Person } from '#services/person'
import { capitalised, formatDay, rangeInWords } from '#services/words/dates'

/** The week or month that a review looks back on. */
export type Period = { kind: ReviewKind; startsOn: Day; endsOn: Day }

/** The period that holds a day: weeks begin when the person's do. */
export function periodOf(kind: ReviewKind, day: Day, { user }: Person): Period {
  if (kind === 'monthly') return { kind, startsOn: startOfMonth(day), endsOn: endOfMonth(day) }
  const startsOn = startOfWeek(day, user.weekStartsOn)
  return { kind, startsOn, endsOn: addDays(startsOn, 6) }
}

/** "Week 47 · 16–22 November 2026", "November 2026" */
export function titleOfPeriod({ kind, startsOn, endsOn }: Period, { t, user }: Person): string {
  if (kind === 'monthly') {
    return capitalised(formatDay(startsOn, user.locale, { month: 'long', year: 'numeric' }))
  }
  const week = weekNumber(startsOn, user.weekStartsOn)
  return t('reviews.week', { week, days: rangeInWords(startsOn, endsOn, user.locale) })
}

/** What can be reviewed now: the present week and month, and those before them. */
export function periodsToReview(person: Person): Period[] {
  const week = periodOf('weekly', person.today, person)
  const month = periodOf('monthly', person.today, person)
  return [
    week,
    periodOf('weekly', addDays(week.startsOn, -1), person),
    month,
    periodOf('monthly', addDays(month.startsOn, -1), person),
  ]
}

/**
 * The week whose hours a review looks at: the one after it, or the one to come where that is over. Days
 * that are over are not among them.
 */
export function weekAhead({ kind, endsOn }: Period, person: Person): Day[] {
  const { today, user } = person
  const next = addDays(startOfWeek(today, user.weekStartsOn), 7)
  const after = addDays(endsOn, 1)
  const first = kind === 'weekly' && addDays(after, 6) >= today && after <= next ? after : next
  return Array.from({ length: 7 }, (_, at) => addDays(first, at)).filter((day) => day >= today)
}

/** The last day of the week on which the person works; its last one for who never does. */
export function lastWorkDay({ startsOn }: Pick<Period, 'startsOn'>, { user }: Person): Day {
  const works = user.workDays as number[]
  const days = Array.from({ length: 7 }, (_, at) => addDays(startsOn, at))
  return days.findLast((day) => works.includes(weekday(day))) ?? days[6]
}
