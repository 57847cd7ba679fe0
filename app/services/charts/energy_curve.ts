import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { hourInWords } from '#presenters/energy_statement'
import type { FeltRow } from '#queries/energy_days'
import { minutesOfTime } from '#services/energy/minutes'
import type { Person } from '#services/person'

/** Pixels from top to bottom. Across, the drawing takes the width of its place, in thousandths. */
const HEIGHT = 200
const WIDTH = 1000
const TOP = 12
const FOOT = 24

/** Minutes of a day. */
export type Band = { from: number; to: number; label: string }

/** A day's energy and engagement over its hours, between its meetings. Null for a day without check-ins. */
export function energyCurve(felt: FeltRow[], bands: Band[], title: string, person: Person) {
  if (felt.length === 0) return null
  const { t, user } = person
  const times = [
    ...felt.map(({ felt_time: time }) => minutesOfTime(time)),
    ...[user.workStartsAt, user.workEndsAt].map(minutesOfTime),
    ...bands.flatMap(({ from, to }) => [from, to]),
  ]
  const first = Math.floor((Math.min(...times) - 1) / 60) * 60
  const last = Math.ceil((Math.max(...times) + 1) / 60) * 60
  const across = scaleLinear([Math.max(0, first), Math.min(1440, last)], [0, 100])
  const y = scaleLinear([1, 5], [HEIGHT - FOOT - 8, TOP])
  const x = (time: string) => round(across(minutesOfTime(time)))
  const drawn = (of: 'energy' | 'engagement') =>
    line<FeltRow>(
      (row) => x(row.felt_time) * (WIDTH / 100),
      (row) => round(y(row[of]!))
    )(felt.filter((row) => row[of] !== null))
  const marks = (of: 'energy' | 'engagement') =>
    felt.flatMap((row) =>
      row[of] === null ? [] : [{ x: x(row.felt_time), y: round(y(row[of])), value: row[of] }]
    )
  const [from, to] = across.domain()
  const every = to - from > 12 * 60 ? 180 : 120
  return {
    title,
    summary: t('energy.day.summary', { count: felt.length }),
    width: WIDTH,
    height: HEIGHT,
    bottom: HEIGHT - FOOT,
    energy: { path: drawn('energy'), marks: marks('energy') },
    engagement: { path: drawn('engagement'), marks: marks('engagement') },
    rules: [1, 2, 3, 4, 5].map((value) => ({ y: round(y(value)), label: String(value) })),
    ticks: Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, at) => from + at * every)
      .filter((minute) => minute < to)
      .map((minute) => ({ x: round(across(minute)), label: hourInWords(minute / 60) })),
    bands: bands.map(({ from: start, to: end, label }) => ({
      x: round(across(start)),
      width: Math.max(0.4, round(across(end) - across(start))),
      label,
    })),
    table: felt.map(({ felt_time: time, energy, engagement, doing }) => ({
      time,
      energy,
      engagement: engagement ?? '–',
      doing: doing ?? '',
    })),
  }
}

export type EnergyCurve = NonNullable<ReturnType<typeof energyCurve>>

const round = (value: number) => Math.round(value * 10) / 10
