import type { Day } from '#services/calendar/day'
import { LAST_DAY, dayOf, numberOf } from './calendar.ts'
import { namesItsDays, type Rule } from './rule.ts'
import { matchingDays, seriesBetween } from './series.ts'

export type NextOccurrence = {
  rule: Rule
  /** DTSTART: the day of the first occurrence, from which intervals and days of the month count. */
  anchor: Day
  /** The current occurrence: its own day in the series, wherever the task has been moved since. */
  after: Day
  today: Day
  /** The day on which the current occurrence was completed; left out when it is skipped. */
  completedOn?: Day | null
  /** Count from the completion instead of the schedule. */
  afterCompletion: boolean
  /**
   * How many occurrences have happened, the current one included, for a rule with COUNT. Left out,
   * the place in the schedule decides, and a rule after completion never runs out.
   */
  doneCount?: number
}

/**
 * The day of the occurrence that follows the current one, or null when the series is over.
 *
 * On schedule it is the first after the current one that is not before today: missed ones do not
 * pile up. After completion the series starts anew on the day of completion (when skipped: on the
 * current day or today, whichever is later), so the result may be before today when the completion
 * was entered late; an occurrence on a named day (every Monday) that was completed early does not
 * come again.
 *
 * Throws `RecurrenceError` for what is not a day.
 */
export function nextOccurrence(options: NextOccurrence): Day | null {
  const { rule, doneCount } = options
  if (rule.count !== null && doneCount !== undefined && doneCount >= rule.count) return null
  const uncounted = { ...rule, count: null }

  const after = numberOf(options.after, 'after')
  const today = numberOf(options.today, 'today')
  if (options.afterCompletion) {
    const start = options.completedOn
      ? numberOf(options.completedOn, 'completedOn')
      : Math.max(after, today)
    const from = (namesItsDays(rule) ? Math.max(start, after) : start) + 1
    return firstOf(seriesBetween(uncounted, start, from, LAST_DAY))
  }

  const anchor = numberOf(options.anchor, 'anchor')
  const from = Math.max(after + 1, today)
  return firstOf(seriesBetween(doneCount === undefined ? rule : uncounted, anchor, from, LAST_DAY))
}

/** The first day on or after `from` that the rule chooses: where a series without a day yet begins. */
export function firstOccurrence(rule: Rule, from: Day): Day | null {
  const start = numberOf(from, 'from')
  const last = rule.until === null ? LAST_DAY : numberOf(rule.until, 'UNTIL')
  return firstOf(matchingDays(rule, start, start, last))
}

/**
 * At most `limit` days of the series that starts on `anchor`, from `from` to `to`, both included.
 * COUNT counts from the anchor on.
 */
export function occurrencesBetween(
  rule: Rule,
  anchor: Day,
  from: Day,
  to: Day,
  limit: number
): Day[] {
  const days: Day[] = []
  if (limit < 1) return days
  const series = seriesBetween(
    rule,
    numberOf(anchor, 'anchor'),
    numberOf(from, 'from'),
    numberOf(to, 'to')
  )
  for (const day of series) {
    days.push(dayOf(day))
    if (days.length >= limit) break
  }
  return days
}

function firstOf(days: Generator<number>): Day | null {
  const { value, done } = days.next()
  return done ? null : dayOf(value)
}
