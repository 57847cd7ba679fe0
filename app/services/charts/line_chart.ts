import { scaleLinear, scaleUtc } from 'd3-scale'
import { area, curveLinear, curveStepAfter, line } from 'd3-shape'
import { addDays, type Day, daysBetween, millisOf } from '#services/calendar/day'
import type { Person } from '#services/person'
import { dayInWords, formatDay } from '#services/words/dates'

/** Pixels from top to bottom. Across, the drawing takes the width of its place, in thousandths. */
const HEIGHT = 168
const WIDTH = 1000
const TOP = 8
const FOOT = 24
/** With more points than these a mark for each would hide the line. */
const MARKED = 60

export type Point = { day: Day; value: number }

export type LineChartOptions = {
  /** Tells it from other charts of the page. */
  id?: string
  title: string
  /** What the values are, as the table and the legend call them. */
  name: string
  /** In the order of their days. */
  points: Point[]
  /** The scale; it grows where a value is beyond it. */
  max: number
  min?: number
  /** A level line across: what is to be reached. */
  target?: number | null
  /** The way that leads there: from a day and value to another. */
  pace?: { from: Point; to: Point } | null
  /** Puts a value into words: "75 %". */
  unit?: (value: number) => string
  /** A value holds until the next one, and the last one until today, or `until`. */
  steps?: boolean
  until?: Day
}

/** Values over time: a line, its scale, its words and its table. Null when there is nothing to show. */
export function lineChart(options: LineChartOptions, person: Person) {
  const { points, target = null, pace = null, unit = String, steps = false } = options
  if (points.length === 0) return null
  const { t, today, user } = person
  const inWords = (day: Day) => dayInWords(day, today, user.locale, t)
  const last = points.at(-1)!
  const { until = today } = options
  const held = steps && last.day < until ? [...points, { ...last, day: until }] : points
  const x = across(held, pace)
  const y = upward(options)
  const mark = ({ day, value }: Point) => ({ x: x(day), y: round(y(value)) })
  const paceAt = (day: Day) => (pace ? onTheWay(pace, day) : null)

  const curve = steps ? curveStepAfter : curveLinear
  const stretch = (one: Point) => x(one.day) * (WIDTH / 100)
  const drawn = line<Point>(stretch, ({ value }) => y(value)).curve(curve)
  const filled = area<Point>(stretch, y(y.domain()[0]), ({ value }) => y(value)).curve(curve)
  return {
    id: options.id ?? 'line',
    title: options.title,
    name: options.name,
    summary: summaryOf(options, person, inWords),
    width: WIDTH,
    height: HEIGHT,
    bottom: HEIGHT - FOOT,
    line: drawn(held),
    area: filled(held),
    points: points.length <= MARKED ? points.map(mark) : [mark(last)],
    target: target === null ? null : round(y(target)),
    targetLabel: target === null ? null : unit(target),
    pace: pace ? { from: mark(pace.from), to: mark(pace.to) } : null,
    rules: y.ticks(4).map((value) => ({ y: round(y(value)), label: unit(value) })),
    ticks: daysAcross(held, pace, user.locale).map((tick) => ({ ...tick, x: x(tick.day) })),
    table: points
      .map(({ day, value }) => ({
        label: inWords(day),
        value: unit(value),
        pace: pace && paceAt(day) !== null ? unit(paceAt(day)!) : null,
      }))
      .reverse(),
  }
}

export type LineChart = NonNullable<ReturnType<typeof lineChart>>

function extentOf(points: Point[], pace: LineChartOptions['pace']): [Day, Day] {
  const days = [...points.map(({ day }) => day), ...(pace ? [pace.from.day, pace.to.day] : [])]
  days.sort()
  const [first, last] = [days[0], days.at(-1)!]
  return first === last ? [addDays(first, -1), addDays(last, 1)] : [first, last]
}

/** A day's place across, in hundredths. */
function across(points: Point[], pace: LineChartOptions['pace']) {
  const [first, last] = extentOf(points, pace)
  const whole = daysBetween(first, last)
  return (day: Day) => round((daysBetween(first, day) / whole) * 100)
}

function upward({ points, max, min = 0, target, pace }: LineChartOptions) {
  const values = [
    ...points.map(({ value }) => value),
    ...(target === null || target === undefined ? [] : [target]),
    ...(pace ? [pace.from.value, pace.to.value] : []),
  ]
  const lowest = values.reduce((least, value) => Math.min(least, value), min)
  const highest = values.reduce((most, value) => Math.max(most, value), max)
  return scaleLinear([lowest, highest > lowest ? highest : lowest + 1], [HEIGHT - FOOT, TOP])
}

const onTheWay = ({ from, to }: { from: Point; to: Point }, day: Day) => {
  const whole = daysBetween(from.day, to.day)
  if (day < from.day || day > to.day || whole === 0) return null
  return from.value + ((to.value - from.value) * daysBetween(from.day, day)) / whole
}

/** The days named under the drawing; those at its ends stay within it. */
function daysAcross(points: Point[], pace: LineChartOptions['pace'], locale: string) {
  const [first, last] = extentOf(points, pace)
  const whole = daysBetween(first, last)
  const scale = scaleUtc([millisOf(first), millisOf(last)], [0, 1])
  const days = scale.ticks(4).map((date) => date.toISOString().slice(0, 10))
  const format: Intl.DateTimeFormatOptions =
    whole > 330
      ? { month: 'short', year: 'numeric' }
      : whole > 100
        ? { month: 'short' }
        : { day: 'numeric', month: 'short' }
  return [...new Set(days)].map((day) => {
    const share = daysBetween(first, day) / whole
    return {
      day,
      label: formatDay(day, locale, format),
      anchor: share < 0.06 ? 'start' : share > 0.94 ? 'end' : 'middle',
    }
  })
}

function summaryOf(
  { points, target, pace, unit = String }: LineChartOptions,
  { t }: Person,
  inWords: (day: Day) => string
) {
  const [first, last] = [points[0], points.at(-1)!]
  const said =
    points.length === 1
      ? t('charts.line.one', { value: unit(first.value), day: inWords(first.day) })
      : t('charts.line.summary', {
          first: unit(first.value),
          from: inWords(first.day),
          last: unit(last.value),
          to: inWords(last.day),
        })
  const aims = [
    target !== null && target !== undefined && t('charts.line.target', { target: unit(target) }),
    pace && t('charts.line.pace', { value: unit(pace.to.value), day: inWords(pace.to.day) }),
  ]
  return [said, ...aims].filter(Boolean).join(' ')
}

const round = (value: number) => Math.round(value * 10) / 10
