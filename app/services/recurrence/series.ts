import {
  LAST_DAY,
  LAST_YEAR,
  dateOf,
  dayNumber,
  daysInMonth,
  numberOf,
  weekdayOf,
} from './calendar.ts'
import { WEEKDAYS, type Frequency, type Rule } from './rule.ts'

const LONGEST_PERIOD: Record<Frequency, number> = { daily: 1, weekly: 7, monthly: 31, yearly: 366 }

/**
 * How many days the periods hold that one search looks at before it gives up. The calendar repeats
 * after fewer (146,097), so a rule that has shown nothing by then never will; a counted series is
 * followed for more than 500 years of days.
 */
const LONGEST_SEARCH = 200_000

/**
 * The days of the series that starts on `anchor`, upwards, within `from` and `to` (day numbers, both
 * included). The anchor is the first occurrence even where the rule would not choose it.
 */
export function* seriesBetween(
  rule: Rule,
  anchor: number,
  from: number,
  to: number
): Generator<number> {
  const last = Math.min(to, rule.until === null ? LAST_DAY : numberOf(rule.until, 'UNTIL'))
  if (anchor > last) return
  if (anchor >= from) yield anchor

  const after = Math.max(anchor + 1, from)
  if (rule.count === null) return yield* matchingDays(rule, anchor, after, last)

  let happened = 1
  for (const day of matchingDays(rule, anchor, anchor + 1, last)) {
    if (++happened > rule.count) return
    if (day >= after) yield day
  }
}

/** The days that the rule chooses, whatever its COUNT and UNTIL. */
export function* matchingDays(rule: Rule, anchor: number, from: number, to: number) {
  const periods = LONGEST_SEARCH / LONGEST_PERIOD[rule.frequency]
  const first = periodIndex(rule, anchor, from)
  for (let index = first; index < first + periods; index++) {
    const period = periodAt(rule, anchor, index)
    if (period === null || period.start > to) return

    for (const day of choose(period.days(), rule.positions)) {
      if (day > to) return
      if (day >= from) yield day
    }
  }
}

type Period = { start: number; days: () => number[] }

/** Which period since the anchor's, in steps of the interval, is the last to start by `day`. */
function periodIndex({ frequency, interval, weekStart }: Rule, anchor: number, day: number) {
  const start = dateOf(anchor)
  const target = dateOf(day)
  const years = target.year - start.year
  const passed = {
    daily: day - anchor,
    weekly: (day - startOfWeek(anchor, weekStart)) / 7,
    monthly: years * 12 + target.month - start.month,
    yearly: years,
  }[frequency]
  return Math.max(0, Math.floor(passed / interval))
}

/** Null beyond the last year. `days` are those of the period that the rule's parts leave. */
function periodAt(rule: Rule, anchor: number, index: number): Period | null {
  const step = index * rule.interval

  if (rule.frequency === 'daily') {
    const day = anchor + step
    return { start: day, days: () => (passes(rule, day) ? [day] : []) }
  }

  if (rule.frequency === 'weekly') {
    const start = startOfWeek(anchor, rule.weekStart) + 7 * step
    return { start, days: () => daysOfWeek(rule, anchor, start) }
  }

  const first = dateOf(anchor)
  const monthsSince = (rule.frequency === 'monthly' ? first.month - 1 : 0) + step
  const year = first.year + (rule.frequency === 'monthly' ? Math.floor(monthsSince / 12) : step)
  if (year > LAST_YEAR) return null
  if (rule.frequency === 'yearly') {
    return { start: dayNumber(year, 1, 1), days: () => daysOfYear(rule, first, year) }
  }

  const month = (monthsSince % 12) + 1
  const chosen = rule.months.length === 0 || rule.months.includes(month)
  return {
    start: dayNumber(year, month, 1),
    days: () => (chosen ? daysOfMonth(rule, first.day, year, month) : []),
  }
}

function passes(rule: Rule, number: number) {
  const weekday = WEEKDAYS[weekdayOf(number)]
  if (rule.weekdays.length > 0 && !rule.weekdays.some((item) => item.weekday === weekday)) {
    return false
  }
  if (rule.months.length === 0 && rule.monthDays.length === 0) return true
  const { year, month, day } = dateOf(number)
  if (rule.months.length > 0 && !rule.months.includes(month)) return false
  if (rule.monthDays.length === 0 || rule.monthDays.includes(day)) return true
  return rule.monthDays.includes(day - daysInMonth(year, month) - 1)
}

function daysOfWeek(rule: Rule, anchor: number, start: number) {
  const weekdays =
    rule.weekdays.length === 0
      ? [weekdayOf(anchor)]
      : rule.weekdays.map(({ weekday }) => WEEKDAYS.indexOf(weekday))
  const days = sorted(weekdays.map((weekday) => start + ((weekday - weekdayOf(start) + 7) % 7)))
  return rule.months.length === 0
    ? days
    : days.filter((day) => rule.months.includes(dateOf(day).month))
}

function daysOfYear(rule: Rule, anchor: { month: number; day: number }, year: number) {
  if (rule.months.length > 0) {
    return rule.months.flatMap((month) => daysOfMonth(rule, anchor.day, year, month))
  }
  const start = dayNumber(year, 1, 1)
  const inYear = () => weekdaysWithin(rule, start, dayNumber(year + 1, 1, 1) - start)

  if (rule.monthDays.length > 0) {
    const days = Array.from({ length: 12 }, (_, index) => numbersOfMonth(rule, year, index + 1))
    return both(days.flat(), rule.weekdays.length > 0 ? inYear() : null)
  }
  if (rule.weekdays.length > 0) return inYear()
  return daysOfMonth(rule, anchor.day, year, anchor.month)
}

function daysOfMonth(rule: Rule, anchorDay: number, year: number, month: number) {
  const start = dayNumber(year, month, 1)
  const inMonth = () => weekdaysWithin(rule, start, daysInMonth(year, month))

  if (rule.monthDays.length > 0) {
    const days = numbersOfMonth(rule, year, month)
    return both(days, rule.weekdays.length > 0 ? inMonth() : null)
  }
  if (rule.weekdays.length > 0) return inMonth()
  return numbersOfMonth({ ...rule, monthDays: [anchorDay] }, year, month)
}

/** The rule's days of the month; one beyond the month's end becomes its last day or none. */
function numbersOfMonth({ monthDays, skip }: Rule, year: number, month: number) {
  const start = dayNumber(year, month, 1)
  const length = daysInMonth(year, month)
  const days = monthDays.map((day) => {
    if (day < 0) return day + length + 1
    return day > length && skip === 'backward' ? length : day
  })
  return sorted(days.filter((day) => day >= 1 && day <= length)).map((day) => start + day - 1)
}

function weekdaysWithin({ weekdays }: Rule, start: number, length: number) {
  const days = weekdays.flatMap(({ weekday, nth }) => {
    const first = (WEEKDAYS.indexOf(weekday) - weekdayOf(start) + 7) % 7
    const amount = Math.floor((length - first + 6) / 7)
    const all = Array.from({ length: amount }, (_, index) => start + first + 7 * index)
    return nth === null
      ? all
      : all.filter((_, index) => index === (nth > 0 ? nth - 1 : amount + nth))
  })
  return sorted(days)
}

function choose(days: number[], positions: readonly number[]) {
  if (positions.length === 0) return days
  return sorted(
    positions
      .map((position) => days[position > 0 ? position - 1 : days.length + position])
      .filter((day) => day !== undefined)
  )
}

const startOfWeek = (day: number, weekStart: Rule['weekStart']) =>
  day - ((weekdayOf(day) - WEEKDAYS.indexOf(weekStart) + 7) % 7)

function both(days: number[], others: number[] | null) {
  if (others === null) return days
  const allowed = new Set(others)
  return days.filter((day) => allowed.has(day))
}

const sorted = (days: number[]) => [...new Set(days)].sort((a, b) => a - b)
