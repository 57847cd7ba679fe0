import type { Person } from '#services/person'

const WIDTH = 268
const HEIGHT = 226
const RADIUS = 70
const CENTRE = { x: WIDTH / 2, y: HEIGHT / 2 }
/** Fewer axes than these make no shape, more can't be read. */
const LEAST = 3
const MOST = 12
/** Units of the drawing that a letter takes, as far as that can be known here. */
const LETTER = 5.9
/** A label may stand out of the drawing by this much. */
const MARGIN = 12

export type Axis = { label: string; value: number | null; target: number | null }

export type RadarChartOptions = {
  /** Tells it from other charts of the page. */
  id?: string
  title: string
  /** What stands on an axis, for the head of the table. */
  name: string
  axes: Axis[]
  max: number
}

/**
 * Values around a centre, against what is to be reached: a shape. Null where there are too few axes to
 * make one; of more than can be read the first are drawn, and all stand in the table.
 */
export function radarChart(options: RadarChartOptions, { t }: Person) {
  const { axes, max } = options
  if (axes.length < LEAST) return null
  const drawn = axes.slice(0, MOST)
  const place = (at: number, share: number) => {
    const angle = (at / drawn.length) * 2 * Math.PI - Math.PI / 2
    return {
      x: round(CENTRE.x + Math.cos(angle) * RADIUS * share),
      y: round(CENTRE.y + Math.sin(angle) * RADIUS * share),
    }
  }
  const shape = (shareOf: (axis: Axis) => number) =>
    pointsOf(drawn.map((axis, at) => place(at, Math.min(1, shareOf(axis) / max))))
  const hasTarget = drawn.some(({ target }) => target !== null)
  const words = (value: number | null) => (value === null ? '–' : String(round(value)))

  return {
    id: options.id ?? 'radar',
    title: options.title,
    name: options.name,
    summary: t('charts.radar.summary', { count: drawn.length, all: axes.length, max }),
    width: WIDTH,
    height: HEIGHT,
    rings: Array.from({ length: max }, (_, at) => shape(() => at + 1)),
    spokes: drawn.map((_, at) => ({ from: CENTRE, to: place(at, 1) })),
    shape: shape(({ value }) => value ?? 0),
    target: hasTarget ? shape(({ value, target }) => target ?? value ?? 0) : null,
    points: drawn.flatMap(({ value }, at) => (value === null ? [] : [place(at, value / max)])),
    labels: drawn.map(({ label }, at) => labelAt(label, place(at, 1.14))),
    table: axes.map(({ label, value, target }) => ({
      label,
      value: words(value),
      target: words(target),
    })),
  }
}

export type RadarChart = NonNullable<ReturnType<typeof radarChart>>

/** A label beside its axis, in one or two lines as there is room. */
function labelAt(label: string, { x, y }: { x: number; y: number }) {
  const aside = x - CENTRE.x
  const anchor = Math.abs(aside) < 8 ? 'middle' : aside > 0 ? 'start' : 'end'
  const room = anchor === 'middle' ? WIDTH * 0.6 : MARGIN + (anchor === 'start' ? WIDTH - x : x)
  const lines = linesOf(label, Math.max(6, Math.floor(room / LETTER)))
  const height = (lines.length - 1) * 12
  // above the centre a label grows upward, below it downward, beside it both ways
  const rise = y < CENTRE.y - RADIUS ? height : y > CENTRE.y + RADIUS ? 0 : height / 2
  return { x, anchor, lines: lines.map((text, at) => ({ text, y: round(y + 4 - rise + at * 12) })) }
}

function linesOf(label: string, letters: number): string[] {
  const cut = (text: string) => {
    const characters = [...text]
    return characters.length <= letters
      ? text
      : `${characters
          .slice(0, letters - 1)
          .join('')
          .trimEnd()}…`
  }
  if (label.length <= letters) return [label]
  const words = label.split(' ')
  let first = words.shift()!
  while (words.length > 0 && `${first} ${words[0]}`.length <= letters) first += ` ${words.shift()}`
  return [cut(first), ...(words.length > 0 ? [cut(words.join(' '))] : [])]
}

const pointsOf = (places: Array<{ x: number; y: number }>) =>
  places.map(({ x, y }) => `${x},${y}`).join(' ')

const round = (value: number) => Math.round(value * 10) / 10
