import { DateTime } from 'luxon'
import type EnergyCheckIn from '#models/energy_check_in'
import { STRENGTHS } from '#models/energy_check_in'
import { checkInLine } from '#presenters/energy_check_in'
import { oneDecimal, presentPatterns, weekdayInWords } from '#presenters/energy_statement'
import { energyCheckInTable } from '#queries/energy'
import type { FeltRow } from '#queries/energy_days'
import { patternsOf } from '#queries/energy_statements'
import { type EnergyYear, energyYear } from '#queries/energy_year'
import { decodeCursor } from '#queries/cursor'
import { type Day, isDay, weekday } from '#services/calendar/day'
import { energyGrid } from '#services/charts/energy_grid'
import { energyHeat } from '#services/charts/energy_heat'
import { dailyMeans, meanOf } from '#services/energy/means'
import type { DayFacts } from '#services/energy/statements'
import { address } from '#services/page/address'
import { Kept } from '#services/page/kept'
import type { Person } from '#services/person'
import { capitalised, dayInWords } from '#services/words/dates'

const PAGE_SIZE = 25
/** A check-in is still being made for so long, in milliseconds: what is pressed next is its engagement. */
const FRESH = 15 * 60_000

const VIEWS = {
  year: ['/energy', 'grid-3x3'],
  week: ['/energy/week', 'calendar-range'],
  day: ['/energy/day', 'activity'],
} as const

/** The ways to look at energy. */
export const views = ({ t }: Person, current: keyof typeof VIEWS) =>
  Object.entries(VIEWS).map(([name, [href, icon]]) => ({
    ...{ label: t(`energy.views.${name}`), href, icon },
    current: name === current,
  }))

/** The year and what it says, then the check-ins; a list that is narrowed stands alone. */
export async function energyPage(person: Person, qs: Record<string, unknown>) {
  const filter = readFilter(qs)
  const cursor = typeof qs.cursor === 'string' ? qs.cursor : undefined
  const isNarrowed = Object.keys(filter).length > 0
  const isFirst = !isNarrowed && !cursor
  const { rows, next } = await energyCheckInTable.page({
    person,
    query: { filter, cursor, limit: PAGE_SIZE },
  })
  const [pictures, patterns] = isFirst
    ? await Promise.all([picturesOf(person), patternsOf(person)])
    : [null, null]
  const [lastAt] = (decodeCursor(cursor, ['moment', 'id']) ?? []) as [string?]
  return {
    filter,
    isNarrowed,
    groups: byDay(rows, person, lastAt),
    nextHref: next && address('/energy', { ...filter, cursor: next }),
    pictures,
    patterns: pictures && presentPatterns(patterns, person),
    views: views(person, 'year'),
  }
}

function readFilter(qs: Record<string, unknown>) {
  const q = typeof qs.q === 'string' ? qs.q.trim().slice(0, 200) : ''
  const day = (name: string) => (isDay(qs[name]) ? (qs[name] as Day) : '')
  const filter = { q, from: day('from'), to: day('to') }
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value))
}

function byDay(rows: Array<Record<string, any>>, person: Person, lastAt?: string) {
  const { clock, t, today, user } = person
  const lastDay = lastAt && DateTime.fromISO(lastAt).setZone(clock.zone).toISODate()
  return [...Map.groupBy(rows, ({ felt_on: day }) => day)].map(([day, ofDay]) => ({
    day,
    title: capitalised(dayInWords(day, today, user.locale, t)),
    href: `/energy/day?day=${day}`,
    continued: day === lastDay,
    lines: ofDay.map((row) => checkInLine(row, person)),
  }))
}

type Pictures = ReturnType<typeof draw> | null

/** By the words that are in them. */
const drawn = new Kept<Map<string, Pictures>>()

/** What the year looks like: drawn once until something changes. Null without a check-in. */
async function picturesOf(person: Person): Promise<Pictures> {
  const { locale, weekStartsOn } = person.user
  const known = await drawn.of(person, async () => new Map())
  const words = `${locale} ${weekStartsOn}`
  if (!known.has(words)) {
    const year = await energyYear(person)
    known.set(words, year.felt.length > 0 ? draw(year, person) : null)
  }
  return known.get(words)!
}

function draw(year: EnergyYear, person: Person) {
  const { user } = person
  const weekdays = Array.from({ length: 7 }, (_, at) => ((user.weekStartsOn - 1 + at) % 7) + 1)
  return {
    heat: energyHeat(year.felt, person),
    grid: energyGrid(
      year.felt,
      weekdays.map((one) => ({
        key: String(one),
        label: weekdayInWords(one, person, 'short'),
        title: weekdayInWords(one, person),
      })),
      ({ felt_on: day }) => String(weekday(day)),
      person
    ),
    meetings: against(year, person, meetingHours(person), ({ meetings }) => meetings / 60),
    done: against(year, person, doneTasks(person), ({ done }) => done),
  }
}

/** From this amount up to the next one's. */
type Range = { from: number; label: string }

const meetingHours = ({ t }: Person): Range[] => [
  { from: 0, label: t('energy.against.hours.none') },
  { from: 0.01, label: t('energy.against.hours.up_to', { to: 1 }) },
  { from: 1, label: t('energy.against.hours.range', { from: 1, to: 2 }) },
  { from: 2, label: t('energy.against.hours.range', { from: 2, to: 3 }) },
  { from: 3, label: t('energy.against.hours.from', { from: 3 }) },
]

const doneTasks = ({ t }: Person): Range[] => [
  { from: 0, label: t('energy.against.tasks.range', { from: 0, to: 2 }) },
  { from: 3, label: t('energy.against.tasks.range', { from: 3, to: 4 }) },
  { from: 5, label: t('energy.against.tasks.range', { from: 5, to: 6 }) },
  { from: 7, label: t('energy.against.tasks.from', { from: 7 }) },
]

/** The mean energy of days by how much of something they had. */
function against(
  { felt, facts }: EnergyYear,
  person: Person,
  ranges: Range[],
  amount: (facts: DayFacts) => number
) {
  const days = [...dailyMeans(felt)].map(([day, { mean }]) => ({
    mean,
    amount: amount(facts.get(day) ?? { meetings: 0, done: 0 }),
  }))
  return ranges.flatMap(({ from, label }, at) => {
    const to = ranges[at + 1]?.from ?? Number.POSITIVE_INFINITY
    const inside = days.filter((one) => one.amount >= from && one.amount < to)
    const found = meanOf(inside.map(({ mean }) => mean))
    if (!found) return []
    const { mean: value, n } = found
    const words = { mean: oneDecimal(value, person), n: person.t('energy.against.days', { n }) }
    return [{ label, value, ...words }]
  })
}

/** What is asked after the first press. */
export function checkInStep(record: EnergyCheckIn, { t }: Person) {
  const { id, energy, engagement, feltTime, note, doing } = record
  return {
    id,
    action: `/energy/${id}/engagement`,
    said: t('energy.quick.said', { energy, time: feltTime }),
    ...{ engagement, note, doing },
  }
}

/** Today's check-ins on Today, and what one press says next. */
export async function energyToday(person: Person) {
  const { last } = await patternsOf(person)
  const isFresh = last !== null && person.clock.now.toMillis() - Date.parse(last.felt_at) < FRESH
  const today = last?.felt_on === person.today ? last : null
  return {
    strengths: STRENGTHS,
    last: today && said(today, person),
    asks: isFresh && last.engagement === null ? `/energy/${last.id}/engagement` : null,
  }
}

const said = ({ id, energy, felt_time: time }: FeltRow, { t }: Person) => ({
  href: `/energy/${id}`,
  words: t('energy.quick.said', { energy, time }),
})
