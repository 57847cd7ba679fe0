import { DateTime } from 'luxon'

/** A calendar day as `YYYY-MM-DD`. Comparing two as text compares them in time. */
export type Day = string

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Whether the text is a day that exists in the calendar between the years 1 and 9999. */
export const isDay = (value: unknown): value is Day =>
  typeof value === 'string' && DAY.test(value) && value >= '0001' && asUtc(value).isValid

/** Days are reckoned in UTC, where each has 24 hours. */
export const asUtc = (day: Day) => DateTime.fromISO(day, { zone: 'utc' })

export const dayOf = (moment: DateTime, zone: string): Day => moment.setZone(zone).toISODate()!

export const addDays = (day: Day, count: number): Day =>
  asUtc(day).plus({ days: count }).toISODate()!

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day) =>
  Math.round(asUtc(to).diff(asUtc(from), 'days').days)

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export const weekday = (day: Day) => asUtc(day).weekday

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
