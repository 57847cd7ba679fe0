import { scaleBand, scaleLinear } from 'd3-scale'
import type { FocusDay } from '#queries/focus_history'
import { weekday } from '#services/calendar/day'
import type { Person } from '#services/person'
import { dayInWords, formatDay } from '#services/words/dates'

/** Units of the drawing; it scales to the width of its place. */
const WIDTH = 268
const HEIGHT = 96
const FOOT = 16

type Bar = { x: number; y: number; width: number; height: number }

const drawn = new WeakMap<FocusDay[], { said: string; chart: ReturnType<typeof draw> }>()

/**
 * Kept focus stands above a line, carried focus hangs below it, so that the two are told apart without
 * their colours. Null when there is nothing to show yet. Drawn once for a history, which is kept until
 * something in it changes.
 */
export function focusChart(history: FocusDay[], person: Person) {
  const said = `${person.user.locale} ${person.user.weekStartsOn} ${person.today}`
  let known = drawn.get(history)
  if (known?.said !== said) drawn.set(history, (known = { said, chart: draw(history, person) }))
  return known.chart
}

function draw(history: FocusDay[], person: Person) {
  const { t, user, today } = person
  const kept = history.reduce((sum, day) => sum + day.kept, 0)
  const carried = history.reduce((sum, day) => sum + day.carried, 0)
  if (kept + carried === 0) return null

  const most = {
    kept: Math.max(1, ...history.map((day) => day.kept)),
    carried: Math.max(0, ...history.map((day) => day.carried)),
  }
  const x = scaleBand(
    history.map(({ day }) => day),
    [0, WIDTH]
  ).paddingInner(0.28)
  const y = scaleLinear([most.kept, -most.carried], [2, HEIGHT - FOOT])
  const zero = round(y(0))
  const width = round(x.bandwidth())
  const place = (day: string) => round(x(day)!)
  const height = (count: number) => round(y(0) - y(count))

  const days = history.map((entry) => ({
    label: dayInWords(entry.day, today, user.locale, t),
    kept: entry.kept,
    carried: entry.carried,
    keptBar: entry.kept
      ? { x: place(entry.day), y: round(y(entry.kept)), width, height: height(entry.kept) }
      : (null as Bar | null),
    carriedBar: entry.carried
      ? { x: place(entry.day), y: zero + 1, width, height: height(entry.carried) }
      : (null as Bar | null),
  }))
  const weekStarts = history.filter(({ day }) => weekday(day) === user.weekStartsOn)
  return {
    width: WIDTH,
    height: HEIGHT,
    zero,
    days,
    // days without focus say nothing in a table
    table: days.filter((entry) => entry.kept + entry.carried > 0).reverse(),
    ticks: weekStarts.map(({ day }) => ({
      x: place(day),
      label: formatDay(day, user.locale, { day: 'numeric', month: 'short' }),
    })),
    kept,
    carried,
    title: t('today.history.title'),
    summary: t('today.history.summary', {
      kept,
      carried,
      share: kept / (kept + carried),
      days: history.length,
    }),
  }
}

export type FocusChart = NonNullable<ReturnType<typeof focusChart>>

const round = (value: number) => Math.round(value * 10) / 10
