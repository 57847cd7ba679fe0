import { type Day, isDay } from '#services/calendar/day'
import { RecurrenceError } from './recurrence_error.ts'

export const FREQUENCIES = ['daily', 'weekly', 'monthly', 'yearly'] as const
export type Frequency = (typeof FREQUENCIES)[number]

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** A weekday of the period, or its nth one: 2 is the second, -1 the last; null is every one. */
export type WeekdayInPeriod = { weekday: Weekday; nth: number | null }

/**
 * A recurrence rule over days: the parts of an RFC 5545 RRULE that make sense without a clock.
 * Lists are sorted and without doubles. Build one with `makeRule`, `parseRule` or `ruleFromForm`.
 */
export type Rule = {
  readonly frequency: Frequency
  readonly interval: number
  readonly weekdays: readonly WeekdayInPeriod[]
  /** 1 to 31, or -1 for the last day to -31. Empty: the day of the first occurrence. */
  readonly monthDays: readonly number[]
  readonly months: readonly number[]
  /** BYSETPOS: which of the period's days count, 1 for the first, -1 for the last. */
  readonly positions: readonly number[]
  readonly weekStart: Weekday
  /** The last day on which it may occur. */
  readonly until: Day | null
  /** How many occurrences there are, the first included. */
  readonly count: number | null
  /**
   * What becomes of a day that a month does not have (RFC 7529 SKIP): `backward` takes the month's
   * last day, `omit` none.
   */
  readonly skip: 'backward' | 'omit'
}

export const LARGEST_NUMBER = 999_999_999
const SHORTEST_MONTH = 28
const WORKDAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR']

/**
 * A checked rule from its parts, in the simplest of the forms that mean the same.
 * Throws `RecurrenceError` where the parts contradict RFC 5545 or themselves.
 */
export function makeRule(parts: Partial<Rule> & { frequency: Frequency }): Rule {
  const rule: Rule = {
    interval: 1,
    weekStart: 'MO',
    until: null,
    count: null,
    skip: 'backward',
    ...parts,
    weekdays: sortWeekdays(parts.weekdays ?? []),
    monthDays: sortNumbers(parts.monthDays ?? []),
    months: sortNumbers(parts.months ?? []),
    positions: sortNumbers(parts.positions ?? []),
  }
  check(rule)
  return simplify(rule)
}

/** Whether the rule's weekdays are Monday to Friday and nothing else. */
export const isWorkdays = ({ weekdays }: Rule) =>
  weekdays.length === WORKDAYS.length &&
  weekdays.every(({ weekday, nth }, index) => nth === null && weekday === WORKDAYS[index])

/** Whether the rule itself says on which days it falls; otherwise the first occurrence does. */
export const namesItsDays = (rule: Rule) => rule.weekdays.length > 0 || rule.monthDays.length > 0

function check(rule: Rule) {
  const refuse = (part: string, value: unknown) => {
    throw new RecurrenceError('invalid_value', { part, value })
  }
  const within = (part: string, values: readonly number[], smallest: number, largest: number) => {
    for (const value of values) {
      const size = smallest < 0 ? Math.abs(value) : value
      if (!Number.isInteger(value) || size < Math.max(1, smallest) || size > largest) {
        refuse(part, value)
      }
    }
  }

  if (!FREQUENCIES.includes(rule.frequency)) refuse('FREQ', rule.frequency)
  if (!WEEKDAYS.includes(rule.weekStart)) refuse('WKST', rule.weekStart)
  if (!['backward', 'omit'].includes(rule.skip)) refuse('SKIP', rule.skip)
  within('INTERVAL', [rule.interval], 1, LARGEST_NUMBER)
  within('COUNT', rule.count === null ? [] : [rule.count], 1, LARGEST_NUMBER)
  within('BYMONTH', rule.months, 1, 12)
  within('BYMONTHDAY', rule.monthDays, -31, 31)
  within('BYSETPOS', rule.positions, -366, 366)
  for (const { weekday, nth } of rule.weekdays) {
    if (!WEEKDAYS.includes(weekday)) refuse('BYDAY', weekday)
    if (nth !== null) within('BYDAY', [nth], -53, 53)
  }
  if (rule.until !== null && !isDay(rule.until)) refuse('UNTIL', rule.until)

  const monthOrYear = rule.frequency === 'monthly' || rule.frequency === 'yearly'
  if (rule.until !== null && rule.count !== null) throw new RecurrenceError('count_and_until')
  if (!monthOrYear && rule.weekdays.some(({ nth }) => nth !== null)) {
    throw new RecurrenceError('numbered_weekday')
  }
  if (rule.frequency === 'weekly' && rule.monthDays.length > 0) {
    throw new RecurrenceError('month_day_in_week')
  }
  if (rule.positions.length > 0 && !namesItsDays(rule) && rule.months.length === 0) {
    throw new RecurrenceError('position_alone')
  }
}

/** One form for rules that mean the same, so that text, form and words need to know only one. */
function simplify(given: Rule): Rule {
  let rule = given
  const [onlyWeekday] = rule.weekdays
  const [onlyPosition] = rule.positions

  // The last of 28, 29, 30 is the 30th, or the month's last day where that comes sooner.
  const shortensTo = rule.monthDays.at(-1)!
  if (
    (rule.frequency === 'monthly' || (rule.frequency === 'yearly' && rule.months.length === 1)) &&
    rule.weekdays.length === 0 &&
    rule.positions.length === 1 &&
    onlyPosition === -1 &&
    rule.monthDays.length > 1 &&
    rule.monthDays.every((day, index) => day === SHORTEST_MONTH + index)
  ) {
    rule = { ...rule, monthDays: [shortensTo], positions: [], skip: 'backward' }
  }

  // The second of all Tuesdays is the second Tuesday.
  if (
    rule.frequency === 'monthly' &&
    rule.monthDays.length === 0 &&
    rule.weekdays.length === 1 &&
    onlyWeekday.nth === null &&
    rule.positions.length === 1
  ) {
    rule = { ...rule, weekdays: [{ ...onlyWeekday, nth: onlyPosition }], positions: [] }
  }

  // Every day that is a Monday is every Monday.
  if (
    rule.frequency === 'daily' &&
    rule.interval === 1 &&
    rule.weekdays.length > 0 &&
    rule.monthDays.length === 0 &&
    rule.positions.length === 0
  ) {
    rule = { ...rule, frequency: 'weekly' }
  }

  return {
    ...rule,
    skip: canMissADay(rule) ? rule.skip : 'backward',
    weekStart: dependsOnWeekStart(rule) ? rule.weekStart : 'MO',
  }
}

function canMissADay(rule: Rule) {
  if (rule.frequency === 'daily' || rule.frequency === 'weekly') return false
  if (rule.monthDays.length > 0) return rule.monthDays.some((day) => day > SHORTEST_MONTH)
  return rule.weekdays.length === 0
}

const dependsOnWeekStart = (rule: Rule) =>
  rule.frequency === 'weekly' &&
  (rule.positions.length > 0 || (rule.interval > 1 && rule.weekdays.length > 0))

/** Upwards from the first, then those counted from the end: 1, 15, -1. */
function sortNumbers(numbers: readonly number[]) {
  return [...new Set(numbers)].sort((a, b) => Number(a < 0) - Number(b < 0) || a - b)
}

function sortWeekdays(weekdays: readonly WeekdayInPeriod[]) {
  const place = ({ nth }: WeekdayInPeriod) => (nth === null ? 0 : nth > 0 ? nth : 1_000 + nth)
  const unique = new Map(weekdays.map((item) => [`${item.nth}${item.weekday}`, item]))
  return [...unique.values()].sort(
    (a, b) => place(a) - place(b) || WEEKDAYS.indexOf(a.weekday) - WEEKDAYS.indexOf(b.weekday)
  )
}
