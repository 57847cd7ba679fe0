import type { WritingDay } from '#queries/writing_days'
import { addDays, type Day, daysBetween, startOfWeek } from '#services/calendar/day'
import { streaks } from '#services/journal/streak'
import type { Person } from '#services/person'
import { formatDay } from '#services/words/dates'

/** Units of the drawing: two bands of half a year, one over the other, as wide as the rail. */
export const WEEKS = 27
export const STEP = 10
export const CELL = 8
const LABELS = 14
export const BAND = LABELS + 7 * STEP
/** Entries of a day from which it is drawn no darker. */
const DARKEST = 3

/** A year of writing: a square a day, darker with each entry, and what there is to say of it. */
export function heatChart(days: WritingDay[], person: Person) {
  const { t, today, user } = person
  const first = addDays(startOfWeek(today, user.weekStartsOn), -7 * (2 * WEEKS - 1))
  const counts = new Map(days.map(({ day, count }) => [day, count]))
  const year = days.filter(({ day }) => day >= first && day <= today)
  const { current, longest } = streaks(
    days.map(({ day }) => day),
    today
  )
  const levels = Array.from({ length: DARKEST + 1 }, () => '')
  for (let at = 0, day = first; day <= today; day = addDays(day, 1), at++) {
    const [x, y] = placeOf(at)
    levels[Math.min(counts.get(day) ?? 0, DARKEST)] += `M${x} ${y}h${CELL}v${CELL}h-${CELL}z`
  }
  return {
    width: WEEKS * STEP - (STEP - CELL),
    height: 2 * BAND + STEP,
    levels: levels.map((path, level) => ({ level, path })),
    ticks: ticks(first, today, user.locale),
    title: t('journal.writing.title'),
    streak: t('journal.writing.streak', { days: current }),
    isRunning: current > 0,
    best: longest > current ? t('journal.writing.best', { days: longest }) : null,
    summary: t('journal.writing.year', {
      days: year.length,
      entries: year.reduce((sum, { count }) => sum + count, 0),
    }),
    table: byMonth(year, user.locale),
  }
}

/** Where the day stands that comes so many after the first. */
export function placeOf(at: number): [number, number] {
  const week = Math.floor(at / 7)
  const band = week < WEEKS ? 0 : 1
  return [(week % WEEKS) * STEP, band * (BAND + STEP) + LABELS + (at % 7) * STEP]
}

/** The months, where the first of each begins; the one at the edge only where it has room. */
export function ticks(first: Day, today: Day, locale: string) {
  const found: Array<{ x: number; y: number; label: string }> = []
  for (let day = first; day <= today; day = addDays(day, 7)) {
    const month = addDays(day, 6).slice(0, 7)
    if (month === addDays(day, -1).slice(0, 7)) continue
    const [x, y] = placeOf(daysBetween(first, day))
    const label = formatDay(`${month}-01`, locale, { month: 'short' })
    if (x <= (WEEKS - 2) * STEP) found.push({ x, y: y - 5, label })
  }
  return found
}

function byMonth(year: WritingDay[], locale: string) {
  const months = new Map<string, { days: number; entries: number }>()
  for (const { day, count } of year) {
    const month = months.get(day.slice(0, 7)) ?? { days: 0, entries: 0 }
    months.set(day.slice(0, 7), { days: month.days + 1, entries: month.entries + count })
  }
  return [...months]
    .map(([month, counted]) => ({
      label: formatDay(`${month}-01`, locale, { month: 'long', year: 'numeric' }),
      ...counted,
    }))
    .reverse()
}

export type HeatChart = ReturnType<typeof heatChart>
