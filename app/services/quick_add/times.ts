import { isNumbered } from './calendar_dates.ts'
import { ANYWHERE, NOWHERE, type Place, type TimeMatch } from './candidate.ts'
import { type Scan, follow, following, isCapitalised } from './scan.ts'
import { DAY_PARTS, readNumber } from './vocabulary.ts'

const CLOCK_24 = /^([01]?\d|2[0-3]):([0-5]\d)$/
const CLOCK_12 = /^(1[0-2]|[1-9])(?:[:.]([0-5]\d))?([ap])\.?m$/
const HOUR_12 = /^(1[0-2]|[1-9])(?:[:.]([0-5]\d))?$/
const HOUR = /^(\d|1\d|2[0-3])$/
const NOON = '12:00'
const NAMED = new Map([
  ['noon', NOON],
  ['midday', NOON],
  ['midnight', '00:00'],
])

/** A verse, a ratio or a score looks the same: "John 3:16". */
const ONE_DIGIT_HOUR: Place = { start: true, end: true, join: true, beside: true }
const AT_END: Place = { end: true, beside: true }

/** The time that starts at a word: `15:00`, `3pm`, `5:30 pm`, `noon`, `morning`. */
export function matchTime(scan: Scan, index: number): TimeMatch | null {
  const word = scan.words[index]
  if (!word?.lower) return null
  if (isOClock(scan, index)) return matchHour(scan, index)
  const exact = clock(scan, index)
  if (exact) return withPartOfDay(scan, exact)
  return named(scan, index) ?? dayPart(scan, index)
}

/** An hour alone, which is a time only after "at": `5`, `17`, `5 o'clock`. */
export function matchHour(scan: Scan, index: number): TimeMatch | null {
  const word = scan.words[index]
  const [, digits] = word?.lower.match(HOUR) ?? []
  if (digits === undefined) return null
  const oClock = isOClock(scan, index)
  const hour = Number(digits)
  return withPartOfDay(scan, {
    to: index + (oClock ? 2 : 1),
    end: scan.words[index + (oClock ? 1 : 0)].end,
    place: oClock ? ANYWHERE : AT_END,
    // Six and earlier is hardly meant in the night.
    time: time(hour >= 1 && hour <= 6 ? hour + 12 : hour),
    halfOfDayOpen: isHalfOfDayOpen(digits),
  })
}

/** The same time in the half of the day that this part of it lies in: 8:00 in the evening is 20:00. */
export function inPartOfDay(clockTime: string, part: string) {
  return time((Number(clockTime.slice(0, 2)) % 12) + (part >= NOON ? 12 : 0), clockTime.slice(3))
}

/** "at 9 in the morning" */
function withPartOfDay(scan: Scan, match: TimeMatch): TimeMatch {
  const isPhrase = ['in', 'at'].includes(following(scan, match.to - 1)?.lower ?? '')
  const part = isPhrase && match.halfOfDayOpen ? dayPart(scan, match.to) : null
  if (!part) return match
  const { to, end } = part
  return { to, end, place: ANYWHERE, time: inPartOfDay(match.time, part.time) }
}

/** Whether an hour as it is written may be one before or after noon: `9` but not `09`, `12` or `21`. */
const isHalfOfDayOpen = (hour: string) => /^([1-9]|1[01])$/.test(hour)

const isOClock = (scan: Scan, index: number) =>
  /^o['’]clock$/.test(following(scan, index)?.lower ?? '')

/** "in 2 hours", "in half an hour", as minutes. */
export function matchMinutesAhead(scan: Scan, index: number) {
  if (scan.words[index].lower !== 'in' || !following(scan, index)) return null
  if (follow(scan, index + 1, 'half', 'an', 'hour')) return { to: index + 4, minutes: 30 }
  const one = scan.words[index + 1]
  const [, glued, letter] = one.lower.match(/^(\d{1,3})(h|min)$/) ?? []
  if (glued !== undefined) {
    return { to: index + 2, minutes: Number(glued) * (letter === 'h' ? 60 : 1) }
  }
  const number = /^an?$/.test(one.lower) ? 1 : readNumber(one.lower)
  const unit = following(scan, index + 1)?.lower ?? ''
  if (number === null || isCapitalised(scan.words[index + 2] ?? one)) return null
  if (/^(h|hr|hrs|hours?)$/.test(unit)) return { to: index + 3, minutes: number * 60 }
  if (/^(min|mins|minutes?)$/.test(unit)) return { to: index + 3, minutes: number }
  return null
}

function clock(scan: Scan, index: number): TimeMatch | null {
  const word = scan.words[index]
  if (!/^\d/.test(word.lower) || isNumbered(scan, index)) return null
  const whole = { to: index + 1, end: word.end }

  const [, hour24, minute24] = word.lower.match(CLOCK_24) ?? []
  const [, hour12, minute12 = '00', half] = word.lower.match(CLOCK_12) ?? []
  if (half) return { ...whole, place: ANYWHERE, time: onHalf(hour12, minute12, half) }

  const [, hour, minute = '00'] = word.lower.match(HOUR_12) ?? []
  const next = following(scan, index)
  const [, spaced] = (hour && next?.lower.match(/^([ap])\.?m$/)) || []
  if (spaced) {
    const match = { to: index + 2, end: next!.end, time: onHalf(hour!, minute, spaced) }
    return { ...match, place: ANYWHERE }
  }

  if (hour24 === undefined) return null
  const place = hour24.length === 2 ? ANYWHERE : ONE_DIGIT_HOUR
  return {
    ...whole,
    place,
    time: time(Number(hour24), minute24),
    halfOfDayOpen: isHalfOfDayOpen(hour24),
  }
}

function named(scan: Scan, index: number): TimeMatch | null {
  const word = scan.words[index]
  const at = NAMED.get(word.lower)
  if (at === undefined) return null
  const place = index > 0 && isCapitalised(word) ? NOWHERE : AT_END
  return { to: index + 1, end: word.end, place, time: at }
}

/** "morning", "in the evening", "at night": only beside the day that it belongs to. */
function dayPart(scan: Scan, index: number): TimeMatch | null {
  const skipped = follow(scan, index, 'in', 'the') ? 2 : follow(scan, index, 'at', 'night') ? 1 : 0
  const last = skipped ? following(scan, index + skipped - 1) : scan.words[index]
  const part = last && DAY_PARTS.get(last.lower)
  if (!part) return null
  return { to: index + skipped + 1, end: last.end, place: AT_END, time: part, roughly: true }
}

const onHalf = (hour: string, minute: string, half: string) =>
  time((Number(hour) % 12) + (half === 'p' ? 12 : 0), minute)

const time = (hour: number, minute = '00') => `${String(hour).padStart(2, '0')}:${minute}`
