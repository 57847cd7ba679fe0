import { DateTime } from 'luxon'

/** A calendar day as `YYYY-MM-DD`. Comparing two as text compares them in time. */
export type Day = string

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Whether the text is a day that exists in the calendar between the years 1 and 9999. */
export const isDay = (value: unknown): value is Day =>
  typeof value === 'string' && DAY.test(value) && value >= '0001' && asUtc(value).isValid

/** Days are reckoned in UTC, where each has 24 hours. */
export const asUtc = (day: Day) => DateTime.fromISO(day, { zone: 'utc' })

const DAY_LENGTH = 86_400_000

/** The day's beginning in UTC, in milliseconds; NaN for what is no day. */
export const millisOf = (day: Day) => Date.parse(day)

export const dayOf = (moment: DateTime, zone: string): Day => moment.setZone(zone).toISODate()!

// plain numbers: a list of fifty rows reckons two hundred times, and luxon takes a tenth of its time
const LAST = millisOf('9999-12-31')
const FIRST = millisOf('0001-01-01')

export function addDays(day: Day, count: number): Day {
  const millis = millisOf(day) + count * DAY_LENGTH
  if (Number.isInteger(count) && millis >= FIRST && millis <= LAST) {
    return new Date(millis).toISOString().slice(0, 10)
  }
  return asUtc(day).plus({ days: count }).toISODate()!
}

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day) =>
  Math.round((millisOf(to) - millisOf(from)) / DAY_LENGTH)

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export const weekday = (day: Day) => ((new Date(millisOf(day)).getUTCDay() + 6) % 7) + 1

/** The first day of the week that holds `day`, for weeks that start on the given ISO weekday. */
export const startOfWeek = (day: Day, weekStartsOn: number): Day =>
  addDays(day, -((weekday(day) - weekStartsOn + 7) % 7))

export const startOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01`

export const endOfMonth = (day: Day): Day => asUtc(day).endOf('month').toISODate()!

/** Every day from the first to the last, both included. */
export function daysFrom(first: Day, last: Day): Day[] {
  const days: Day[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day)
  return days
}
