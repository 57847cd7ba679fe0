import { WEEKDAYS as CODES, type WeekdayInPeriod } from '#services/recurrence/index'
import { ANYWHERE, NOWHERE, type Candidate, type Place, type RuleParts } from './candidate.ts'
import { matchMonthDay } from './calendar_dates.ts'
import { isBlocked, spanning } from './due.ts'
import { type Scan, follow, following, isCapitalised } from './scan.ts'
import { DAY_PARTS, UNITS, readNumber, readOrdinal, readOrdinalDigits } from './vocabulary.ts'
import { WORKDAYS, matchWeekdays } from './weekdays.ts'

type Found = { to: number; parts: RuleParts; place?: Place; time?: string }

const FREQUENCY = { days: 'daily', weeks: 'weekly', months: 'monthly', years: 'yearly' } as const

const ADVERBS = new Map<string, RuleParts>([
  ['daily', { frequency: 'daily' }],
  ['weekly', { frequency: 'weekly' }],
  ['biweekly', { frequency: 'weekly', interval: 2 }],
  ['fortnightly', { frequency: 'weekly', interval: 2 }],
  ['monthly', { frequency: 'monthly' }],
  ['quarterly', { frequency: 'monthly', interval: 3 }],
  ['yearly', { frequency: 'yearly' }],
  ['annually', { frequency: 'yearly' }],
])

const NOT_QUITE = new Set(['almost', 'nearly', 'not', 'hardly'])
const SATURDAY = 6
const AT_END: Place = { end: true, join: true, beside: true }
/** "daily" before a noun describes it, except where it opens the line. */
const ADVERB: Place = { start: true, end: true, beside: true }

/** "every 2 weeks", "weekly on mon and thu", "on mondays", "the last day of every month". */
export function matchRecurrence(scan: Scan, index: number): Candidate | null {
  const { lower, punctuation } = scan.words[index]
  if (lower === 'every' || lower === 'each') return every(scan, index)
  if (ADVERBS.has(lower)) return adverb(scan, index)
  if (lower === 'everyday') return candidate(scan, index, everyDay(index), 2)
  if (punctuation !== '') return null
  if (lower === 'on') return pluralDays(scan, index) ?? dayOfEveryMonth(scan, index)
  return dayOfEveryMonth(scan, index)
}

const everyDay = (index: number): Found => ({
  to: index + 1,
  parts: { frequency: 'daily' },
  place: { end: true },
})

function every(scan: Scan, index: number): Candidate | null {
  const afterCompletion = scan.words[index].punctuation === '!'
  if (!following(scan, index, '!') || NOT_QUITE.has(scan.words[index - 1]?.lower)) return null
  const found =
    dayOfTheMonth(scan, index + 1) ??
    everyOther(scan, index + 1) ??
    everyUnit(scan, index + 1, 1) ??
    everyWeekday(scan, index + 1, 1) ??
    dateOfTheYear(scan, index + 1)
  if (!found || follow(scan, found.to, 'of')) return null
  const isEach = scan.words[index].lower === 'each'
  const place = found.place ?? (isEach ? AT_END : ANYWHERE)
  return candidate(scan, index, { ...found, place }, 4, afterCompletion)
}

function adverb(scan: Scan, index: number): Candidate {
  const parts = ADVERBS.get(scan.words[index].lower)!
  const detail = following(scan, index) && onDays(scan, index + 1, parts)
  const isName = index > 0 && isCapitalised(scan.words[index])
  const place = isName || isBlocked(scan, index) ? NOWHERE : detail ? ANYWHERE : ADVERB
  return candidate(scan, index, { ...(detail ?? { to: index + 1, parts }), place }, 2)
}

/** "on mondays and thursdays", "on weekdays" */
function pluralDays(scan: Scan, index: number): Candidate | null {
  const days = following(scan, index) && matchWeekdays(scan, index + 1, 'plural')
  return days ? candidate(scan, index, { to: days.to, parts: weeklyOn(days.days) }, 4) : null
}

/** "on the 1st of every month", "last friday of each month" */
function dayOfEveryMonth(scan: Scan, index: number): Candidate | null {
  let at = index
  for (const word of ['on', 'the']) {
    if (scan.words[at].lower !== word) continue
    if (!following(scan, at)) return null
    at++
  }
  const day = nthDay(scan, at)
  const isEvery =
    day &&
    following(scan, day.to - 1) &&
    ['every', 'each'].some((word) => follow(scan, day.to, 'of', word, 'month'))
  return isEvery ? candidate(scan, index, { parts: day.parts, to: day.to + 3 }, 4) : null
}

/** After "every": "3rd", "1st and 15th", "last day of the month", "first monday". */
function dayOfTheMonth(scan: Scan, index: number): Found | null {
  const day = nthDay(scan, index)
  if (!day) return null
  const isOfMonth = following(scan, day.to - 1) && follow(scan, day.to, 'of')
  const to = isOfMonth ? ofMonth(scan, day.to) : null
  if (to !== null) return { parts: day.parts, to }
  if (day.isWeekday) {
    // "every second monday" is every other one, "every 2nd monday" the second of the month.
    return scan.words[index].lower === 'second' ? null : day
  }
  // "every 3rd day" counts days; "every 3rd house" is no date at all.
  return day.isOrdinal ? { ...day, place: AT_END } : null
}

/** The end of "of the month", "of each month", "of month". */
function ofMonth(scan: Scan, index: number) {
  if (follow(scan, index, 'of', 'month')) return index + 2
  const article = ['the', 'each', 'every'].find((word) => follow(scan, index, 'of', word, 'month'))
  return article ? index + 3 : null
}

type NthDay = Found & { isWeekday?: boolean; isOrdinal?: boolean }

/** "last day", "last workday", "first monday", "1st and 15th": which days of a month. */
function nthDay(scan: Scan, index: number): NthDay | null {
  const word = scan.words[index]
  const next = following(scan, index)?.lower
  const nth = word.lower === 'last' ? -1 : readOrdinal(word.lower)
  if (nth === null) return null
  if (next === 'day' && nth === -1) {
    return { to: index + 2, parts: monthDays([-1]), isOrdinal: true }
  }
  if (next === 'day' && follow(scan, index + 1, 'day', 'of')) {
    return nth <= 31 ? { to: index + 2, parts: monthDays([nth]) } : null
  }
  if (next === 'weekday' || next === 'workday') {
    const parts: RuleParts = { frequency: 'monthly', weekdays: WORKDAYS, positions: [nth] }
    return { to: index + 2, parts, isWeekday: true }
  }
  const weekday = next === undefined ? null : matchWeekdays(scan, index + 1, 'one')
  if (weekday && nth <= 5) {
    const weekdays = weekday.days.map((day) => ({ ...day, nth }))
    return { to: weekday.to, parts: { frequency: 'monthly', weekdays }, isWeekday: true }
  }
  // "every 2nd week" counts weeks.
  return UNITS.has(next ?? '') ? null : ordinals(scan, index)
}

/** "15th", "1st and 15th", "1st, 10th and 20th" */
function ordinals(scan: Scan, index: number): NthDay | null {
  const days: number[] = []
  let to = index
  for (let at = index; days.length < 31;) {
    const day = readOrdinalDigits(scan.words[at]?.lower)
    if (day === null || day > 31) break
    days.push(day)
    to = at + 1
    if (!following(scan, at, ',')) break
    at = to
    if (['and', '&'].includes(scan.words[at].lower) && following(scan, at)) at++
  }
  return days.length > 0 ? { to, parts: monthDays(days), isOrdinal: true } : null
}

/** "other week", "2 weeks", "2nd week", "second monday" */
function everyOther(scan: Scan, index: number): Found | null {
  const { lower } = scan.words[index]
  const interval = lower === 'other' ? 2 : (readNumber(lower) ?? readOrdinal(lower))
  if (interval === null || !following(scan, index)) return null
  const counts = readOrdinal(lower) === null || lower === 'second'
  return (
    everyUnit(scan, index + 1, interval) ??
    (counts && lower !== 'one' ? everyWeekday(scan, index + 1, interval) : null)
  )
}

function everyUnit(scan: Scan, index: number, interval: number): Found | null {
  const { lower } = scan.words[index]
  const unit = UNITS.get(lower)
  if (unit) {
    const frequency = FREQUENCY[unit.unit]
    const parts: RuleParts = { frequency, interval: interval * unit.amount }
    return (following(scan, index) && onDays(scan, index + 1, parts)) || { to: index + 1, parts }
  }
  const time = DAY_PARTS.get(lower)
  return time ? { to: index + 1, parts: { frequency: 'daily', interval }, time } : null
}

function everyWeekday(scan: Scan, index: number, interval: number): Found | null {
  const { lower } = scan.words[index]
  if (lower === 'weekend') {
    const parts = weeklyOn([{ weekday: CODES[SATURDAY - 1], nth: null }])
    return { to: index + 1, parts: { ...parts, interval } }
  }
  const found = matchWeekdays(scan, index, 'list')
  if (found?.days === WORKDAYS && interval > 1) return null
  return found && { to: found.to, parts: { ...weeklyOn(found.days), interval } }
}

/** "every 21 Nov" */
function dateOfTheYear(scan: Scan, index: number): Found | null {
  const found = matchMonthDay(scan, index)
  if (!found || found.day > LONGEST_MONTH[found.month - 1]) return null
  const { to, month, day } = found
  return { to, parts: { frequency: 'yearly', months: [month], monthDays: [day] } }
}

const LONGEST_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** What a week, month or year is told to fall on: "on mon and thu", "on the 15th", "on 21 Nov". */
function onDays(scan: Scan, index: number, parts: RuleParts): Found | null {
  if (scan.words[index]?.lower !== 'on' || !following(scan, index)) return null
  const join = (found: Found | null): Found | null =>
    found && { ...found, parts: { ...found.parts, ...parts }, place: undefined }
  const first = index + 1

  if (parts.frequency === 'weekly') {
    const days = matchWeekdays(scan, first, 'list')
    return days && join({ to: days.to, parts: weeklyOn(days.days) })
  }
  if (parts.frequency === 'yearly') return join(dateOfTheYear(scan, first))
  if (parts.frequency !== 'monthly') return null

  const hasArticle = scan.words[first].lower === 'the' && following(scan, first) !== undefined
  const at = hasArticle ? first + 1 : first
  const isNumber = scan.words[at].lower === 'day' && following(scan, at) !== undefined
  const number = isNumber ? readNumber(scan.words[at + 1].lower) : null
  if (number !== null && number <= 31) return join({ to: at + 2, parts: monthDays([number]) })
  return join(nthDay(scan, at))
}

const weeklyOn = (weekdays: WeekdayInPeriod[]): RuleParts => ({ frequency: 'weekly', weekdays })

const monthDays = (days: number[]): RuleParts => ({ frequency: 'monthly', monthDays: days })

function candidate(
  scan: Scan,
  index: number,
  { to, parts, place, time }: Found,
  rank: number,
  afterCompletion = false
): Candidate {
  return {
    ...spanning(scan, index, { to, end: scan.words[to - 1].end }, place ?? ANYWHERE, rank),
    kind: 'recurrence',
    value: { type: 'rule', parts, afterCompletion, ...(time ? { time } : {}) },
  }
}
