import { type Day, addDays, asUtc, endOfMonth, startOfWeek, weekday } from '#services/calendar/day'
import { matchCalendarDate, takesArticle } from './calendar_dates.ts'
import { ANYWHERE, EDGES, NOWHERE, type DateMatch, type Place } from './candidate.ts'
import { type Scan, follow, following, isCapitalised } from './scan.ts'
import {
  DAY_PARTS,
  MONTHS,
  NUMBER_WORDS,
  UNITS,
  WEEKDAYS,
  type Unit,
  readNumber,
  readOrdinalDigits,
} from './vocabulary.ts'

const FRIDAY = 5
const SATURDAY = 6
const LONGEST_SPAN: Record<Unit, number> = { days: 999, weeks: 520, months: 240, years: 50 }

/** Short names of days are too often words to open a line without more: "Fri report", "sun cream". */
const SHORT_WEEKDAY: Place = { startBefore: ',:;', end: true, join: true, beside: true }
const WEEKDAY_OR_WORD: Place = { startBefore: ':', end: true, beside: true }
const AT_END: Place = { end: true, join: true, beside: true }

type DateRule = (scan: Scan, index: number) => DateMatch | null

const RULES = new Map<string, DateRule>([
  ...each(['today'], fixed(0)),
  ...each(['tomorrow', 'tmrw', 'tmr'], fixed(1)),
  ...each(['tonight'], tonight),
  ...each(['day'], dayAfterTomorrow),
  ...each(['in'], inSpan),
  ...each(['a', 'an', ...NUMBER_WORDS], spanFromNow),
  ...each(['next'], next),
  ...each(['this', 'coming'], thisOne),
  ...each(['weekend'], weekend),
  ...each(['end'], endOf),
  ...each(['eod', 'eow', 'eom', 'eoy'], endInShort),
  ...each(WEEKDAYS.keys(), weekdayName),
  ...each(MONTHS.keys(), matchCalendarDate),
])

function each(words: Iterable<string>, rule: DateRule): [string, DateRule][] {
  return [...words].map((word) => [word, rule])
}

/** The date that starts at a word, however it is written, but without "on", "by" or "due". */
export function matchDate(scan: Scan, index: number): DateMatch | null {
  const word = scan.words[index]
  if (!word?.lower) return null
  if (!/^\d/.test(word.lower)) return RULES.get(word.lower)?.(scan, index) ?? null
  return (
    withArticle(scan, index, matchCalendarDate(scan, index)) ??
    spanFromNow(scan, index) ??
    ordinalDay(scan, index)
  )
}

const withArticle = (scan: Scan, index: number, match: DateMatch | null) =>
  match && takesArticle(scan, index) ? { ...match, article: 'allowed' as const } : match

const found = (scan: Scan, to: number, day: Day, place: Place): DateMatch => ({
  to,
  end: scan.words[to - 1].end,
  day,
  place,
})

function fixed(days: number): DateRule {
  return (scan, index) => found(scan, index + 1, addDays(scan.today, days), unlessName(scan, index))
}

/** "Psychology Today renewal": in mid-sentence a capital makes it part of a name. */
const unlessName = ({ words }: Scan, index: number) =>
  index > 0 && isCapitalised(words[index]) ? EDGES : ANYWHERE

function tonight(scan: Scan, index: number): DateMatch {
  return {
    ...found(scan, index + 1, scan.today, unlessName(scan, index)),
    time: DAY_PARTS.get('night'),
    roughly: true,
  }
}

function dayAfterTomorrow(scan: Scan, index: number): DateMatch | null {
  if (!follow(scan, index, 'day', 'after', 'tomorrow')) return null
  return { ...found(scan, index + 3, addDays(scan.today, 2), ANYWHERE), article: 'allowed' }
}

/** "in 3 days", "in a week"; a capital names a work: "Around the World in 80 Days". */
function inSpan(scan: Scan, index: number): DateMatch | null {
  const span = following(scan, index) && matchSpan(scan, index + 1)
  if (!span) return null
  const isName = index > 0 && isCapitalised(scan.words[span.to - 1])
  return found(scan, span.to, addSpan(scan.today, span), isName ? NOWHERE : ANYWHERE)
}

/** "2 days from now" */
function spanFromNow(scan: Scan, index: number): DateMatch | null {
  const span = matchSpan(scan, index)
  if (!span || !following(scan, span.to - 1) || !follow(scan, span.to, 'from')) return null
  const now = following(scan, span.to)?.lower
  if (now !== 'now' && now !== 'today') return null
  return found(scan, span.to + 2, addSpan(scan.today, span), ANYWHERE)
}

export type Span = { to: number; unit: Unit; amount: number }

/** A number of days, weeks, months or years: "3 days", "a week". */
export function matchSpan(scan: Scan, index: number): Span | null {
  const count = scan.words[index]
  const unit = count && UNITS.get(following(scan, index)?.lower ?? '')
  if (!unit) return null
  const number = /^an?$/.test(count.lower) ? 1 : readNumber(count.lower)
  if (number === null || number * unit.amount > LONGEST_SPAN[unit.unit]) return null
  return { to: index + 2, unit: unit.unit, amount: number * unit.amount }
}

/** The day that lies so much later; a month without that day gives its last. */
export const addSpan = (day: Day, { unit, amount }: Pick<Span, 'unit' | 'amount'>): Day =>
  asUtc(day)
    .plus({ [unit]: amount })
    .toISODate()!

function weekdayName(scan: Scan, index: number): DateMatch | null {
  const name = WEEKDAYS.get(scan.words[index].lower)!
  // "Fri 27 Nov", "Friday, 27.11."
  const date = following(scan, index, '.,') && matchCalendarDate(scan, index + 1)
  if (date) return { ...date, place: ANYWHERE }
  if (following(scan, index) && follow(scan, index + 1, 'next', 'week')) {
    return found(scan, index + 3, inNextWeek(scan, name.number), EDGES)
  }
  const place = { full: EDGES, short: SHORT_WEEKDAY, word: WEEKDAY_OR_WORD }[name.form]
  const day = onOrAfter(scan.today, name.number)
  return { ...found(scan, index + 1, day, place), weekday: name.form }
}

function next(scan: Scan, index: number): DateMatch | null {
  const { today } = scan
  const word = following(scan, index)?.lower ?? ''
  const to = index + 2
  const name = WEEKDAYS.get(word)
  if (name) return found(scan, to, inNextWeek(scan, name.number), EDGES)
  if (word === 'weekend') return found(scan, to, inNextWeek(scan, SATURDAY), EDGES)
  if (word === 'month') return found(scan, to, addDays(endOfMonth(today), 1), EDGES)
  if (word === 'year') return found(scan, to, `${yearOf(today) + 1}-01-01`, EDGES)
  if (word !== 'week') return null

  // "next week monday", "next week on monday"
  const on = following(scan, index + 1) && follow(scan, to, 'on') ? 1 : 0
  const day = following(scan, index + 1 + on) && WEEKDAYS.get(scan.words[to + on].lower)
  if (day) return found(scan, to + on + 1, inNextWeek(scan, day.number), EDGES)
  return found(scan, to, addDays(startOfWeek(today, scan.weekStartsOn), 7), EDGES)
}

/** "this friday", "this weekend", "this evening" */
function thisOne(scan: Scan, index: number): DateMatch | null {
  const word = following(scan, index)?.lower ?? ''
  const name = WEEKDAYS.get(word)
  if (name) return found(scan, index + 2, onOrAfter(scan.today, name.number), EDGES)
  if (word === 'weekend') return found(scan, index + 2, weekendFrom(scan.today), EDGES)
  const time = DAY_PARTS.get(word)
  if (!time || word === 'night') return null
  return { ...found(scan, index + 2, scan.today, EDGES), time, roughly: true }
}

function weekend(scan: Scan, index: number): DateMatch {
  return { ...found(scan, index + 1, weekendFrom(scan.today), AT_END), article: 'allowed' }
}

/** "end of month", "end of next week", "end of November"; before a noun it describes that. */
function endOf(scan: Scan, index: number): DateMatch | null {
  if (!follow(scan, index, 'end', 'of')) return null
  const first = following(scan, index + 1)
  const skips = ['the', 'this', 'next'].includes(first?.lower ?? '')
  const last = skips ? following(scan, index + 2) : first
  if (!last) return null
  const month = MONTHS.get(last.lower)
  const day = month
    ? lastDayOfMonth(scan.today, month)
    : endOfUnit(scan, last.lower, first!.lower === 'next')
  if (day === null) return null
  return { ...found(scan, index + (skips ? 4 : 3), day, AT_END), article: 'allowed' }
}

function endInShort(scan: Scan, index: number): DateMatch {
  const unit = { d: 'day', w: 'week', m: 'month', y: 'year' }[scan.words[index].lower[2]]!
  return found(scan, index + 1, endOfUnit(scan, unit, false)!, AT_END)
}

/** "the 15th", after "on" or "by": the next one. */
function ordinalDay(scan: Scan, index: number): DateMatch | null {
  const number = readOrdinalDigits(scan.words[index].lower)
  if (number === null || number > 31) return null
  const ofMonth = ['the', 'this'].some(
    (word) => following(scan, index) && follow(scan, index + 1, 'of', word, 'month')
  )
  return {
    ...found(scan, index + (ofMonth ? 4 : 1), nextDayOfMonth(scan.today, number), AT_END),
    article: 'needed',
  }
}

function nextDayOfMonth(today: Day, number: number): Day {
  for (let month = asUtc(today).startOf('month'); ; month = month.plus({ months: 1 })) {
    const day = month.set({ day: number })
    if (day.month === month.month && day.toISODate()! >= today) return day.toISODate()!
  }
}

function endOfUnit(scan: Scan, unit: string, isNext: boolean): Day | null {
  const { today } = scan
  if (unit === 'day') return addDays(today, isNext ? 1 : 0)
  // The working week: what is due at the end of the week is due on Friday.
  if (unit === 'week') return isNext ? inNextWeek(scan, FRIDAY) : onOrAfter(today, FRIDAY)
  if (unit !== 'month' && unit !== 'quarter' && unit !== 'year') return null
  return asUtc(today)
    .plus({ [`${unit}s`]: isNext ? 1 : 0 })
    .endOf(unit)
    .toISODate()
}

function lastDayOfMonth(today: Day, month: number): Day {
  const end = endOfMonth(`${yearOf(today)}-${String(month).padStart(2, '0')}-01`)
  return end >= today ? end : endOfMonth(`${yearOf(today) + 1}${end.slice(4, 7)}-01`)
}

/** Today when it is that weekday. */
export const onOrAfter = (today: Day, number: number): Day =>
  addDays(today, (number - weekday(today) + 7) % 7)

const inNextWeek = ({ today, weekStartsOn }: Scan, number: number): Day =>
  addDays(startOfWeek(today, weekStartsOn), 7 + ((number - weekStartsOn + 7) % 7))

const weekendFrom = (today: Day): Day =>
  weekday(today) > SATURDAY ? today : onOrAfter(today, SATURDAY)

const yearOf = (day: Day) => Number(day.slice(0, 4))
