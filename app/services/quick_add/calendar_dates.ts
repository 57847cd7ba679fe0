import { type Day, isDay } from '#services/calendar/day'
import { ANYWHERE, type DateMatch, type Place } from './candidate.ts'
import { type Scan, following } from './scan.ts'
import { DOUBTFUL_MONTHS, MONTHS, NUMBERED, readOrdinalDigits } from './vocabulary.ts'

const FIRST_YEAR = 1970
const LAST_YEAR = 2199
const ISO = /^(\d{4})([-/])(\d{2})\2(\d{2})(?:t([01]\d|2[0-3]):([0-5]\d))?$/
const DOTTED = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4})|\.(\d{2}))?$/
const SLASHED = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/

/** A month and a number may be part of a name ("Ask Jan 3 questions"): only where nothing follows. */
const DOUBTFUL: Place = { startBefore: ',:;', end: true, join: true, beside: true }
const NUMBERS_ONLY: Place = { start: true, end: true, beside: true }

/** A date that names its day and month: `2026-11-21`, `21.11.`, `21/11`, `21 Nov`, `Nov 21, 2026`. */
export function matchCalendarDate(scan: Scan, index: number): DateMatch | null {
  const word = scan.words[index]
  if (!word?.lower) return null
  if (MONTHS.has(word.lower)) return dayOfMonth(scan, index)
  if (!/^\d/.test(word.lower)) return null
  return iso(scan, index) ?? dotted(scan, index) ?? slashed(scan, index) ?? dayOfMonth(scan, index)
}

/** The next day on or after today with this month and day; null where the calendar has none. */
export function nextAnnual(today: Day, month: number, day: number): Day | null {
  const year = Number(today.slice(0, 4))
  // Eight years, because 29 February may be missing once in the middle of them.
  for (let ahead = 0; ahead <= 8; ahead++) {
    const date = dayOn(year + ahead, month, day)
    if (date !== null && date >= today) return date
  }
  return null
}

/** A day and a month without a year, for "every 21 Nov" as well. */
export type MonthDay = { to: number; end: number; month: number; day: number; doubtful: boolean }

export function matchMonthDay(scan: Scan, index: number): MonthDay | null {
  const { words } = scan
  const first = words[index]
  const second = first && following(scan, index, '.')
  if (!first?.lower || !second?.lower) return null

  const month = MONTHS.get(first.lower)
  if (month !== undefined) {
    const day = readDayNumber(second.lower)
    const isClock = /^[ap]\.?m$/.test(following(scan, index + 1)?.lower ?? '')
    if (day === null || isClock) return null
    const doubtful = DOUBTFUL_MONTHS.has(first.lower) && readOrdinalDigits(second.lower) === null
    return { to: index + 2, end: second.end, month, day, doubtful }
  }

  const day = readDayNumber(first.lower)
  if (day === null) return null
  const of = second.lower === 'of' && readOrdinalDigits(first.lower) !== null
  const name = of ? following(scan, index + 1) : second
  const named = name && MONTHS.get(name.lower)
  if (!named) return null
  return {
    to: index + (of ? 3 : 2),
    end: name.end,
    month: named,
    day,
    doubtful: DOUBTFUL_MONTHS.has(name.lower) && readOrdinalDigits(first.lower) === null,
  }
}

function iso(scan: Scan, index: number): DateMatch | null {
  const word = scan.words[index]
  const [, year, , month, day, hour, minute] = word.lower.match(ISO) ?? []
  const date = dayOn(Number(year), Number(month), Number(day))
  if (date === null) return null
  const time = hour === undefined ? {} : { time: `${hour}:${minute}` }
  return { to: index + 1, end: word.end, place: ANYWHERE, day: date, ...time }
}

function dotted(scan: Scan, index: number): DateMatch | null {
  const word = scan.words[index]
  const [, day, month, year, shortYear] = word.lower.match(DOTTED) ?? []
  if (day === undefined || isNumbered(scan, index)) return null
  const whole = { to: index + 1, end: word.end }
  if (year !== undefined) {
    const date = dayOn(Number(year), Number(month), Number(day))
    return date === null ? null : { ...whole, place: ANYWHERE, day: date }
  }
  if (shortYear !== undefined) {
    // 1.2.10 is a version; 21.11.26 hardly is.
    if (word.lower.length < 8) return null
    const date = dayOn(2000 + Number(shortYear), Number(month), Number(day))
    return date === null ? null : { ...whole, place: NUMBERS_ONLY, day: date }
  }
  // 21.11 without its last dot is a number.
  if (!word.punctuation.startsWith('.')) return null
  const date = nextAnnual(scan.today, Number(month), Number(day))
  return date === null ? null : { ...whole, end: word.end + 1, place: NUMBERS_ONLY, day: date }
}

/** Only where one reading is possible: 21/11 is 21 November everywhere, 9/11 is not one date. */
function slashed(scan: Scan, index: number): DateMatch | null {
  const word = scan.words[index]
  const [, one, two, year] = word.lower.match(SLASHED) ?? []
  if (one === undefined || word.lower === '24/7' || isNumbered(scan, index)) return null
  const [first, second] = [Number(one), Number(two)]
  if (first <= 12 && second <= 12 && first !== second) return null
  const [day, month] = first > 12 ? [first, second] : [second, first]
  const date =
    year === undefined ? nextAnnual(scan.today, month, day) : dayOn(Number(year), month, day)
  if (date === null) return null
  const place = year === undefined ? NUMBERS_ONLY : ANYWHERE
  return { to: index + 1, end: word.end, place, day: date }
}

function dayOfMonth(scan: Scan, index: number): DateMatch | null {
  const found = matchMonthDay(scan, index)
  if (!found) return null
  const { to, end, month, day, doubtful } = found
  const last = following(scan, to - 1, ',')
  const year = /^\d{4}$/.test(last?.lower ?? '') ? dayOn(Number(last!.lower), month, day) : null
  if (year !== null) return { to: to + 1, end: last!.end, place: ANYWHERE, day: year }

  const date = nextAnnual(scan.today, month, day)
  return date === null ? null : { to, end, place: doubtful ? DOUBTFUL : ANYWHERE, day: date }
}

function readDayNumber(lower: string) {
  if (/^\d{1,2}$/.test(lower)) return Number(lower) || null
  return readOrdinalDigits(lower)
}

function dayOn(year: number, month: number, day: number): Day | null {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return null
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isDay(date) ? date : null
}

/** Whether the word before says that this number names something: "version 2.5." */
export const isNumbered = ({ words }: Scan, index: number) =>
  index > 0 && NUMBERED.has(words[index - 1].lower)

/** "21st of November" may stand after "the". */
export const takesArticle = ({ words }: Scan, index: number) =>
  readOrdinalDigits(words[index]?.lower) !== null
