import { type Day, isDay } from '#services/calendar/day'
import { RecurrenceError } from './recurrence_error.ts'

const MILLISECONDS = 86_400_000

/** The Gregorian calendar, weekdays included, repeats after 400 years of this many days. */
const CYCLE = { years: 400, days: 146_097 }

/**
 * The whole number of days since 1 January 1970. Years under 100 mean another century to `Date`, so
 * one cycle of the calendar is added and taken off again.
 */
export const dayNumber = (year: number, month: number, day: number) =>
  Date.UTC(year + CYCLE.years, month - 1, day) / MILLISECONDS - CYCLE.days

export const LAST_YEAR = 9999
export const LAST_DAY = dayNumber(LAST_YEAR, 12, 31)

/** Throws `RecurrenceError` for anything that is not a day; `part` names it in the message. */
export function numberOf(day: Day, part: string) {
  if (!isDay(day)) throw new RecurrenceError('invalid_day', { part, value: day })
  return dayNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)))
}

export function dateOf(number: number) {
  const date = new Date(number * MILLISECONDS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export function dayOf(number: number): Day {
  const { year, month, day } = dateOf(number)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** 0 = Monday … 6 = Sunday. */
export const weekdayOf = (number: number) => (((number + 3) % 7) + 7) % 7

export const daysInMonth = (year: number, month: number) =>
  dayNumber(year, month + 1, 1) - dayNumber(year, month, 1)
