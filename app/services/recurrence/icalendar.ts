import { DateTime } from 'luxon'
import { type Day, addDays } from '#services/calendar/day'
import { dateOf, numberOf } from './calendar.ts'
import { occurrenceMoment } from './moment.ts'
import { parseRule, partsOf, writeParts } from './text.ts'
import type { Rule } from './rule.ts'

/** The wall clock time of each occurrence, `HH:mm`, and its zone; none when it is a whole day. */
export type Clock = { time: string; zone: string } | null

const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const SHORTEST = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * The rule as every calendar reads it, for a series that starts on `anchor`. Taking the last day
 * where a month is too short is said in plain RFC 5545 wherever that can say it (the 31st is the
 * last day; the 30th is the last of 28, 29, 30) and else by `RSCALE=GREGORIAN;…;SKIP=BACKWARD`.
 * UNTIL is of DTSTART's kind: a date for whole days, a moment in UTC for a clock.
 */
export function exportRule(rule: Rule, anchor: Day, clock: Clock): string {
  const plain = rule.skip === 'backward' ? withoutSkip(rule, anchor) : rule
  const until =
    rule.until !== null &&
    clock !== null &&
    occurrenceMoment(rule.until, clock.time, clock.zone).toFormat("yyyyMMdd'T'HHmmss'Z'")
  const parts = partsOf(plain ?? rule).map(([part, value]): [typeof part, typeof value] =>
    part === 'UNTIL' && until ? [part, until] : [part, value]
  )
  return plain
    ? writeParts(parts)
    : writeParts([['RSCALE', 'GREGORIAN'], ...parts, ['SKIP', 'BACKWARD']])
}

/**
 * The rule of somebody else's calendar, which leaves out the months that lack a day unless it says
 * otherwise. An UNTIL with a clock becomes the last day on which an occurrence is not after it.
 * Throws `RecurrenceError` like `parseRule`.
 */
export function importRule(text: string, clock: Clock): Rule {
  return parseRule(text, {
    skip: 'omit',
    untilDay: (day, value) => {
      if (clock === null) return day
      const zone = value.endsWith('Z') ? 'utc' : clock.zone
      const until = DateTime.fromISO(value, { zone })
      const last = until.setZone(clock.zone).toISODate()
      if (last === null) return day
      return occurrenceMoment(last, clock.time, clock.zone) <= until ? last : addDays(last, -1)
    },
  })
}

/** The same series in RFC 5545 alone, or null where that cannot say it. */
function withoutSkip(rule: Rule, anchor: Day): Rule | null {
  if (rule.frequency === 'daily' || rule.frequency === 'weekly') return rule
  const first = dateOf(numberOf(anchor, 'anchor'))
  const implied = rule.monthDays.length === 0 && rule.weekdays.length === 0
  const days = implied ? [first.day] : rule.monthDays
  const months =
    rule.months.length > 0
      ? rule.months
      : rule.frequency === 'yearly' && implied
        ? [first.month]
        : LONGEST.map((_, index) => index + 1)

  const missing = days.filter((day) => months.some((month) => day > SHORTEST[month - 1]))
  if (missing.length === 0) return rule

  if (days.length > 1 || rule.positions.length > 0 || rule.weekdays.length > 0) return null
  const [day] = days
  if (months.every((month) => day >= LONGEST[month - 1])) {
    // A yearly rule that says the day has to say the month as well.
    return { ...rule, months: rule.frequency === 'yearly' ? months : rule.months, monthDays: [-1] }
  }
  if (rule.frequency === 'yearly') return null
  const upToDay = Array.from({ length: day - 27 }, (_, index) => 28 + index)
  return { ...rule, monthDays: upToDay, positions: [-1] }
}
