import { type Day, isDay } from '#services/calendar/day'
import { RecurrenceError } from './recurrence_error.ts'
import {
  FREQUENCIES,
  makeRule,
  type Frequency,
  type Rule,
  type Weekday,
  type WeekdayInPeriod,
} from './rule.ts'

/** With what canonical text may add it fits a column of 300. */
const LONGEST_TEXT = 250
const SUPPORTED = [
  'FREQ',
  'INTERVAL',
  'BYMONTH',
  'BYMONTHDAY',
  'BYDAY',
  'BYSETPOS',
  'WKST',
  'UNTIL',
  'COUNT',
  'RSCALE',
  'SKIP',
] as const
type Part = (typeof SUPPORTED)[number]

/** In RFC 5545 but about a clock, or numbered days and weeks of a year, which nothing here makes. */
const UNSUPPORTED = ['BYHOUR', 'BYMINUTE', 'BYSECOND', 'BYYEARDAY', 'BYWEEKNO']
const SUB_DAILY = ['HOURLY', 'MINUTELY', 'SECONDLY']

export type ReadOptions = {
  /** What a text that does not say means by a day that a month lacks; `backward` unless told. */
  skip?: Rule['skip']
  /** The last day that an UNTIL with a clock allows; its date as written unless told. */
  untilDay?: (day: Day, moment: string) => Day
}

/**
 * The rule that the text of an RRULE states (`FREQ=WEEKLY;BYDAY=MO,FR`, with or without `RRULE:`).
 *
 * Our text differs from RFC 5545 in one point: a day of the month that a month lacks falls on that
 * month's last day, as `RSCALE=GREGORIAN;SKIP=BACKWARD` (RFC 7529) states outright and as people
 * mean it; `SKIP=OMIT` leaves such months out. `importRule` and `exportRule` speak to others.
 *
 * Throws `RecurrenceError` for anything that is invalid or that we cannot keep.
 */
export function parseRule(text: string, options: ReadOptions = {}): Rule {
  const parts = split(text)
  const value = (part: Part) => parts.get(part)

  const frequency = value('FREQ')
  if (frequency === undefined) throw new RecurrenceError('missing_frequency')
  if (value('SKIP') !== undefined && value('RSCALE') === undefined) {
    throw new RecurrenceError('skip_without_calendar')
  }
  if (value('RSCALE') !== undefined && value('RSCALE') !== 'GREGORIAN') {
    throw new RecurrenceError('unsupported_value', { part: 'RSCALE', value: value('RSCALE') })
  }

  return makeRule({
    frequency: readFrequency(frequency),
    interval: readNumber('INTERVAL', value('INTERVAL')) ?? 1,
    months: readNumbers('BYMONTH', value('BYMONTH')),
    monthDays: readNumbers('BYMONTHDAY', value('BYMONTHDAY')),
    weekdays: readList(value('BYDAY'), readWeekday),
    positions: readNumbers('BYSETPOS', value('BYSETPOS')),
    weekStart: (value('WKST') as Weekday | undefined) ?? 'MO',
    until: readUntil(value('UNTIL'), options.untilDay),
    count: readNumber('COUNT', value('COUNT')),
    skip: readSkip(value('SKIP'), value('RSCALE') ? 'omit' : (options.skip ?? 'backward')),
  })
}

export function isValidRule(text: unknown): text is string {
  try {
    parseRule(text as string)
    return true
  } catch (error) {
    if (error instanceof RecurrenceError) return false
    throw error
  }
}

/** The canonical text: `parseRule` reads the same rule from it, and equal rules have equal text. */
export function formatRule(rule: Rule): string {
  const explicit = rule.skip === 'omit'
  return writeParts([
    ['RSCALE', explicit && 'GREGORIAN'],
    ...partsOf(rule),
    ['SKIP', explicit && 'OMIT'],
  ])
}

/** The parts of a rule as text, without SKIP, in the order of writing; false where left out. */
export function partsOf(rule: Rule): [Part, string | false][] {
  return [
    ['FREQ', rule.frequency.toUpperCase()],
    ['INTERVAL', rule.interval > 1 && String(rule.interval)],
    ['BYMONTH', rule.months.join()],
    ['BYMONTHDAY', rule.monthDays.join()],
    ['BYDAY', rule.weekdays.map(({ weekday, nth }) => `${nth ?? ''}${weekday}`).join()],
    ['BYSETPOS', rule.positions.join()],
    ['WKST', rule.weekStart !== 'MO' && rule.weekStart],
    ['UNTIL', rule.until !== null && rule.until.replaceAll('-', '')],
    ['COUNT', rule.count !== null && String(rule.count)],
  ]
}

export const writeParts = (parts: [Part, string | false][]) =>
  parts
    .filter(([, value]) => value)
    .map(([part, value]) => `${part}=${value}`)
    .join(';')

function split(text: unknown) {
  if (typeof text !== 'string' || text.trim() === '') throw new RecurrenceError('empty')
  if (text.length > LONGEST_TEXT) throw new RecurrenceError('too_long')

  const parts = new Map<Part, string>()
  const body = text
    .trim()
    .replace(/^RRULE:/i, '')
    .replace(/;$/, '')
  for (const piece of body.split(';')) {
    const [, givenName, givenValue] = piece.match(/^([a-z-]+)=([\w+,-]+)$/i) ?? []
    if (givenName === undefined) throw new RecurrenceError('malformed', { value: piece })
    const [name, value] = [givenName.toUpperCase(), givenValue.toUpperCase()]
    if (UNSUPPORTED.includes(name)) throw new RecurrenceError('unsupported_part', { part: name })
    if (!isSupported(name)) throw new RecurrenceError('unknown_part', { part: name })
    if (parts.has(name)) throw new RecurrenceError('repeated_part', { part: name })
    parts.set(name, value)
  }
  return parts
}

const isSupported = (name: string): name is Part => (SUPPORTED as readonly string[]).includes(name)

function readFrequency(value: string) {
  if (SUB_DAILY.includes(value)) {
    throw new RecurrenceError('unsupported_value', { part: 'FREQ', value })
  }
  const frequency = value.toLowerCase() as Frequency
  if (!FREQUENCIES.includes(frequency)) {
    throw new RecurrenceError('invalid_value', { part: 'FREQ', value })
  }
  return frequency
}

function readNumber(part: Part, value: string | undefined) {
  if (value === undefined) return null
  if (!/^[+-]?\d{1,9}$/.test(value)) throw new RecurrenceError('invalid_value', { part, value })
  return Number(value)
}

const readNumbers = (part: Part, value: string | undefined) =>
  readList(value, (item) => readNumber(part, item)!)

const readList = <T>(value: string | undefined, read: (item: string) => T) =>
  value === undefined ? [] : value.split(',').map((item) => read(item))

function readWeekday(value: string): WeekdayInPeriod {
  const [, nth, weekday] = value.match(/^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/) ?? []
  if (weekday === undefined) throw new RecurrenceError('invalid_value', { part: 'BYDAY', value })
  return { weekday: weekday as Weekday, nth: nth === undefined ? null : Number(nth) }
}

function readUntil(value: string | undefined, untilDay: ReadOptions['untilDay']) {
  if (value === undefined) return null
  const [, year, month, date, clock] =
    value.match(/^(\d{4})(\d\d)(\d\d)(T([01]\d|2[0-3])([0-5]\d){2}Z?)?$/) ?? []
  const day = `${year}-${month}-${date}`
  if (!isDay(day)) throw new RecurrenceError('invalid_value', { part: 'UNTIL', value })
  return clock && untilDay ? untilDay(day, value) : day
}

function readSkip(value: string | undefined, otherwise: Rule['skip']): Rule['skip'] {
  if (value === undefined) return otherwise
  if (value === 'BACKWARD') return 'backward'
  if (value === 'OMIT') return 'omit'
  throw new RecurrenceError(value === 'FORWARD' ? 'unsupported_value' : 'invalid_value', {
    part: 'SKIP',
    value,
  })
}
