import fc from 'fast-check'
import { makeRule, WEEKDAYS, type Rule } from '#services/recurrence/index'

const DAY = 86_400_000

export const dayAfter = (day: string, count = 1) =>
  new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10)

export const someDay = (first = '2000-01-01', last = '2040-12-31') =>
  fc
    .integer({ min: 0, max: (Date.parse(last) - Date.parse(first)) / DAY })
    .map((count) => dayAfter(first, count))

const fromBothEnds = (largest: number) =>
  fc.oneof(fc.integer({ min: 1, max: largest }), fc.integer({ min: -largest, max: -1 }))

const some = <T>(item: fc.Arbitrary<T>) => fc.uniqueArray(item, { minLength: 1, maxLength: 3 })
const maybe = <T>(list: fc.Arbitrary<T[]>) => fc.oneof(fc.constant<T[]>([]), list)

/** Rules of every frequency with every part, most of them with few. */
export const someRule = (): fc.Arbitrary<Rule> =>
  fc.constantFrom('daily', 'weekly', 'monthly', 'yearly').chain((frequency) => {
    const numbered = frequency === 'monthly' || frequency === 'yearly'
    return fc
      .record({
        frequency: fc.constant(frequency),
        interval: fc.integer({ min: 1, max: 4 }),
        months: maybe(some(fc.integer({ min: 1, max: 12 }))),
        monthDays: frequency === 'weekly' ? fc.constant([]) : maybe(some(fromBothEnds(31))),
        weekdays: maybe(
          some(
            fc.record({
              weekday: fc.constantFrom(...WEEKDAYS),
              nth: numbered ? fc.option(fromBothEnds(5)) : fc.constant(null),
            })
          )
        ),
        positions: maybe(some(fromBothEnds(3))),
        weekStart: fc.constantFrom(...WEEKDAYS),
        skip: fc.constantFrom('backward', 'omit'),
      })
      .map((parts) => {
        const choosable = parts.monthDays.length + parts.weekdays.length > 0
        return makeRule({ ...parts, positions: choosable ? parts.positions : [] })
      })
  })

/** Whether a rule chooses a day, found the slow way: by asking each day of its period. */
export function chooses(rule: Rule, anchor: string, day: string) {
  if (day < anchor || stepsBetween(rule, anchor, day) % rule.interval !== 0) return false
  if (!passes(rule, anchor, day)) return false
  if (rule.positions.length === 0) return true
  const chosen = daysOfPeriod(rule, day).filter((other) => passes(rule, anchor, other))
  return rule.positions.some(
    (position) => chosen.at(position > 0 ? position - 1 : position) === day
  )
}

const yearOf = (day: string) => Number(day.slice(0, 4))
const monthOf = (day: string) => Number(day.slice(5, 7))
const dateOf = (day: string) => Number(day.slice(8))
const weekdayOf = (day: string) => WEEKDAYS[(new Date(day).getUTCDay() + 6) % 7]
const lastDateOf = (day: string) => new Date(Date.UTC(yearOf(day), monthOf(day), 0)).getUTCDate()

function weekStartOf(rule: Rule, day: string) {
  let start = day
  while (weekdayOf(start) !== rule.weekStart) start = dayAfter(start, -1)
  return start
}

function stepsBetween(rule: Rule, anchor: string, day: string) {
  const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY
  const years = yearOf(day) - yearOf(anchor)
  if (rule.frequency === 'daily') return days(anchor, day)
  if (rule.frequency === 'weekly') {
    return days(weekStartOf(rule, anchor), weekStartOf(rule, day)) / 7
  }
  return rule.frequency === 'yearly' ? years : years * 12 + monthOf(day) - monthOf(anchor)
}

function daysOfPeriod(rule: Rule, day: string) {
  const { frequency } = rule
  if (frequency === 'daily') return [day]
  const starts = {
    weekly: () => weekStartOf(rule, day),
    monthly: () => `${day.slice(0, 7)}-01`,
    yearly: () => `${day.slice(0, 4)}-01-01`,
  }
  const lengths = { weekly: 7, monthly: lastDateOf(day), yearly: daysInYear(day) }
  const start = starts[frequency]()
  return Array.from({ length: lengths[frequency] }, (_, index) => dayAfter(start, index))
}

const daysInYear = (day: string) =>
  (Date.UTC(yearOf(day) + 1, 0, 1) - Date.UTC(yearOf(day), 0, 1)) / DAY

function passes(rule: Rule, anchor: string, day: string) {
  const { frequency, months, monthDays, weekdays } = rule
  if (months.length > 0 && !months.includes(monthOf(day))) return false
  if (weekdays.length === 0 && monthDays.length === 0) return takesAfter(rule, anchor, day)
  if (monthDays.length > 0 && !monthDays.some((date) => isDate(rule, date, day))) return false
  if (weekdays.length === 0) return true

  const scope = frequency === 'monthly' || months.length > 0 ? 'monthly' : 'yearly'
  return weekdays.some(({ weekday, nth }) => {
    if (weekday !== weekdayOf(day)) return false
    if (nth === null) return true
    const same = daysOfPeriod({ ...rule, frequency: scope }, day).filter(
      (other) => weekdayOf(other) === weekday
    )
    return same.at(nth > 0 ? nth - 1 : nth) === day
  })
}

/** A rule that names no day takes it from the anchor. */
function takesAfter(rule: Rule, anchor: string, day: string) {
  if (rule.frequency === 'daily') return true
  if (rule.frequency === 'weekly') return weekdayOf(day) === weekdayOf(anchor)
  const anyMonth = rule.frequency === 'monthly' || rule.months.length > 0
  if (!anyMonth && monthOf(day) !== monthOf(anchor)) return false
  return isDate(rule, dateOf(anchor), day)
}

function isDate({ frequency, skip }: Rule, date: number, day: string) {
  const last = lastDateOf(day)
  if (date < 0) return dateOf(day) === last + date + 1
  const shortened = skip === 'backward' && frequency !== 'daily' ? Math.min(date, last) : date
  return dateOf(day) === shortened
}
