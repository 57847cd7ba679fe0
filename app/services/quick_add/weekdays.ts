import { WEEKDAYS as CODES, type WeekdayInPeriod } from '#services/recurrence/index'
import { type Scan, following } from './scan.ts'
import { WEEKDAYS } from './vocabulary.ts'

type Found = { to: number; days: WeekdayInPeriod[] }

const day = (number: number): WeekdayInPeriod => ({ weekday: CODES[number - 1], nth: null })
export const WORKDAYS = [1, 2, 3, 4, 5].map(day)
const AND = new Set(['and', '&', '+'])
const TO = new Set(['to', 'through', '-', '–', '—'])
/** All days twice: more is not a list of days. */
const LONGEST_LIST = 14

/**
 * Weekdays as people list them: "mon, wed and fri", "mon/wed/fri", "mon wed fri", "mon-fri",
 * "monday to friday", "weekdays". `one` is a single day; `plural` wants "mondays and thursdays".
 */
export function matchWeekdays(
  scan: Scan,
  index: number,
  form: 'list' | 'one' | 'plural'
): Found | null {
  const first = scan.words[index]
  if (!first?.lower) return null
  if (form === 'one') {
    const weekday = WEEKDAYS.get(first.lower)
    return weekday ? { to: index + 1, days: [day(weekday.number)] } : null
  }
  const group = groupOf(first.lower, form)
  if (group) return { to: index + 1, days: group }

  const range = rangeFrom(scan, index, form)
  if (range) return range

  const found: WeekdayInPeriod[] = []
  let to = index
  let at = index
  while (at < scan.words.length) {
    const days = daysIn(scan.words[at].lower, form)
    if (!days) break
    found.push(...days)
    to = at + 1
    if (found.length >= LONGEST_LIST) break
    const next = following(scan, at, ',')
    if (!next) break
    const isBare = scan.words[at].punctuation === ''
    at++
    if (AND.has(next.lower)) {
      if (!following(scan, at)) break
      at++
    } else if (isBare && !(isShort(scan.words[at - 1].lower) && isShort(next.lower))) break
  }
  return found.length > 0 ? { to, days: found } : null
}

function groupOf(lower: string, form: 'list' | 'plural') {
  if (/^(weekday|workday)s$/.test(lower)) return WORKDAYS
  if (form === 'plural') return lower === 'weekends' ? [day(6)] : null
  return lower === 'weekday' || lower === 'workday' ? WORKDAYS : null
}

/** The days of one word: "mon", "mon/wed/fri", "mon-fri". */
function daysIn(lower: string, form: 'list' | 'plural'): WeekdayInPeriod[] | null {
  const plain = numberOf(lower, form)
  if (plain !== null) return [day(plain)]
  if (form === 'plural') return null
  const [from, to, ...more] = lower.split(/[-–]/).map((name) => numberOf(name, form))
  if (from && to && more.length === 0) return daysBetween(from, to)
  const parts = lower.split('/').map((name) => numberOf(name, form))
  return parts.length <= 7 && parts.every((number) => number !== null)
    ? parts.map((number) => day(number!))
    : null
}

function rangeFrom(scan: Scan, index: number, form: 'list' | 'plural'): Found | null {
  const to = following(scan, index)
  const last = to && TO.has(to.lower) ? following(scan, index + 1) : undefined
  const first = numberOf(scan.words[index].lower, form)
  const end = last ? numberOf(last.lower, form) : null
  return first && end ? { to: index + 3, days: daysBetween(first, end) } : null
}

function daysBetween(first: number, last: number) {
  const length = ((last - first + 7) % 7) + 1
  return Array.from({ length }, (_, index) => day(((first - 1 + index) % 7) + 1))
}

function numberOf(lower: string, form: 'list' | 'plural') {
  const plural = lower.endsWith('days') ? WEEKDAYS.get(lower.slice(0, -1)) : undefined
  if (plural) return plural.number
  return form === 'plural' ? null : (WEEKDAYS.get(lower)?.number ?? null)
}

const isShort = (lower: string) => (WEEKDAYS.get(lower)?.form ?? 'full') !== 'full'
