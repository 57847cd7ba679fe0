import { type Day, daysBetween, millisOf } from '#services/calendar/day'
import type { Translate } from '#services/translator'

/** Where a day stands to today: what its colour and icon say. */
export type DayState = 'late' | 'today' | 'soon' | 'later'

export const stateOf = (day: Day, today: Day): DayState =>
  day < today ? 'late' : day === today ? 'today' : daysBetween(today, day) < 7 ? 'soon' : 'later'

/** British English puts the day before the month, as the rest of the product does. */
export const regionOf = (locale: string) => (locale === 'en' ? 'en-GB' : locale)

const formats = new Map<string, Intl.DateTimeFormat>()

/** A day in the reader's language, e.g. `{ weekday: 'short', day: 'numeric', month: 'short' }`. */
export function formatDay(day: Day, locale: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${JSON.stringify(options)}`
  let format = formats.get(key)
  if (!format) {
    const tag = regionOf(locale)
    formats.set(key, (format = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options })))
  }
  return format.format(millisOf(day))
}

const inWords = new Map<string, string>()

const KEPT_AT_MOST = 5000

/**
 * The reader's own words for a day: "today", "yesterday", "Mon", "Fri 27 Nov", "3 Jan 2027". Kept,
 * because a list says the same few days again and again.
 */
export function dayInWords(day: Day, today: Day, locale: string, t: Translate): string {
  const key = `${locale} ${today} ${day}`
  let words = inWords.get(key)
  if (words === undefined) {
    if (inWords.size >= KEPT_AT_MOST) inWords.clear()
    inWords.set(key, (words = findWords(day, today, locale, t)))
  }
  return words
}

function findWords(day: Day, today: Day, locale: string, t: Translate): string {
  const distance = daysBetween(today, day)
  if (distance === 0) return t('words.today')
  if (distance === 1) return t('words.tomorrow')
  if (distance === -1) return t('words.yesterday')
  if (distance > 0 && distance < 7) return formatDay(day, locale, { weekday: 'short' })
  if (day.slice(0, 4) !== today.slice(0, 4)) {
    return formatDay(day, locale, { day: 'numeric', month: 'short', year: 'numeric' })
  }
  return formatDay(day, locale, { weekday: 'short', day: 'numeric', month: 'short' }).replace(
    ',',
    ''
  )
}

/** Minutes as "25 m", "1 h 30 m", "6 h". */
export function duration(minutes: number, t: Translate): string {
  const whole = Math.max(0, Math.round(minutes))
  const hours = Math.floor(whole / 60)
  const rest = whole % 60
  if (hours === 0) return t('words.minutes_short', { minutes: rest })
  if (rest === 0) return t('words.hours_short', { hours })
  return `${t('words.hours_short', { hours })} ${t('words.minutes_short', { minutes: rest })}`
}

/** With a capital letter, as a heading begins. */
/** "16–22 November 2026" */
export const rangeInWords = (first: Day, last: Day, locale: string): string =>
  new Intl.DateTimeFormat(regionOf(locale), {
    ...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  }).formatRange(millisOf(first), millisOf(last))

export const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
