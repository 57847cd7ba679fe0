import { addDays, type Day, weekday } from '#services/calendar/day'
import { type Candidate, compare, type Finding, type Observation } from '#services/energy/compare'

/** A check-in as it counts: the day and the hour on the person's clock. */
export type Felt = { day: Day; hour: number; energy: number; engagement: number | null }

/** What else a day had: minutes in meetings, tasks done. */
export type DayFacts = { meetings: number; done: number }

export const MEASURES = ['energy', 'engagement'] as const
export type Measure = (typeof MEASURES)[number]

type About =
  /** From the first hour up to, not including, the last. */
  | { kind: 'hours'; from: number; to: number }
  | { kind: 'weekday'; weekday: number }
  /** An hour more in meetings, a task more done. */
  | { kind: 'meetings' }
  | { kind: 'done' }

export const STATEMENT_KINDS = ['hours', 'weekday', 'meetings', 'done'] as const

export type Statement = About & {
  measure: Measure
  direction: 'higher' | 'lower'
  /** Check-ins that are compared, or days where days are. */
  n: number
  of: 'check_ins' | 'days'
  /** The mean there and otherwise, where there is such a thing. */
  inside: number | null
  outside: number | null
  difference: number
  low: number
  high: number
}

/** With fewer check-ins nothing is said. */
export const LEAST_CHECK_INS = 20
/**
 * The chance of saying anything at all where there is nothing: all that might be said is taken together
 * (Holm 1979), and half of the promised 5 % leaves room for what no test reckons with.
 */
const LEVEL = 0.025
/** A window or a weekday with fewer, or with fewer beside it, is left out. */
const LEAST_INSIDE = 8
const WINDOWS = [2, 3]

/** What can be said of when a person is strong, and nothing that chance would say as well. */
export function statementsOf(felt: Felt[], facts: ReadonlyMap<Day, DayFacts>): Statement[] {
  if (felt.length < LEAST_CHECK_INS) return []
  const families = MEASURES.flatMap((measure) => {
    const values = felt.flatMap(({ day, hour, [measure]: y }) =>
      y === null ? [] : [{ day, hour, y }]
    )
    if (values.length < LEAST_CHECK_INS) return []
    const days = byDay(values)
    return [
      hoursFamily(measure, values),
      weekdayFamily(measure, days),
      slopeFamily(measure, days, 'meetings', (day) => (facts.get(day)?.meetings ?? 0) / 60),
      slopeFamily(measure, days, 'done', (day) => facts.get(day)?.done ?? 0),
    ]
  }).filter(({ findings }) => findings.length > 0)
  return holm(families).flatMap(({ family, level }) => said(family, level))
}

type Value = { day: Day; hour: number; y: number }
type DayValue = { day: Day; y: number }
type Family = {
  measure: Measure
  of: Statement['of']
  mean: number
  /** How much of what is compared is inside, by candidate. */
  shares: Map<About, number>
  findings: Array<Finding<About>>
}

const mondayOf = (day: Day) => addDays(day, 1 - weekday(day))
const mean = (values: Array<{ y: number }>) =>
  values.reduce((sum, { y }) => sum + y, 0) / values.length

/** Good and bad days even out: hours are compared within a day, or a week where a day has but one. */
function hoursFamily(measure: Measure, values: Value[]): Family {
  const perDay = Map.groupBy(values, ({ day }) => day)
  const among = values.filter(({ day }) => perDay.get(day)!.length > 1).length
  const blockOf = among * 2 >= values.length ? (day: Day) => day : mondayOf
  const observations = values.map(({ day, y }) => ({ block: blockOf(day), y }))
  const hours = values.map(({ hour }) => hour)
  const [first, last] = [Math.min(...hours), Math.max(...hours)]
  const candidates: Array<Candidate<About>> = []
  for (const length of WINDOWS) {
    for (let from = first; from + length <= last + 1; from++) {
      const about = { kind: 'hours', from, to: from + length } as const
      candidates.push({ about, x: indicator(hours, (hour) => hour >= from && hour < about.to) })
    }
  }
  return compared(measure, 'check_ins', observations, candidates)
}

/** Days are compared within their week, so that a hard month is not the fault of its Mondays. */
function weekdayFamily(measure: Measure, days: DayValue[]): Family {
  const weekdays = days.map(({ day }) => weekday(day))
  const candidates = [1, 2, 3, 4, 5, 6, 7].map((one) => ({
    about: { kind: 'weekday', weekday: one } as const,
    x: indicator(weekdays, (other) => other === one),
  }))
  return compared(measure, 'days', inWeeks(days), candidates)
}

function slopeFamily(
  measure: Measure,
  days: DayValue[],
  kind: 'meetings' | 'done',
  amount: (day: Day) => number
): Family {
  const x = Float64Array.from(days, ({ day }) => amount(day))
  return compared(measure, 'days', inWeeks(days), [{ about: { kind }, x }])
}

const inWeeks = (days: DayValue[]) => days.map(({ day, y }) => ({ block: mondayOf(day), y }))

const byDay = (values: Value[]): DayValue[] =>
  [...Map.groupBy(values, ({ day }) => day)].map(([day, ofDay]) => ({ day, y: mean(ofDay) }))

const indicator = (values: number[], isInside: (value: number) => boolean) =>
  Float64Array.from(values, (value) => (isInside(value) ? 1 : 0))

function compared(
  measure: Measure,
  of: Statement['of'],
  observations: Observation[],
  candidates: Array<Candidate<About>>
): Family {
  const total = observations.length
  const shares = new Map<About, number>()
  const fit = candidates.filter(({ about, x }) => {
    const inside = x.reduce((sum, one) => sum + one, 0)
    shares.set(about, inside / total)
    const isSlope = about.kind === 'meetings' || about.kind === 'done'
    return isSlope || (inside >= LEAST_INSIDE && total - inside >= LEAST_INSIDE)
  })
  const findings = compare(observations, fit, { level: LEVEL })
  return {
    measure,
    of,
    mean: mean(observations),
    shares,
    findings: findings.filter(({ n }) => n >= LEAST_CHECK_INS),
  }
}

/** The families in which something is found, each with the level that it had to pass. */
function holm(families: Family[]) {
  const strongest = ({ findings }: Family) => Math.min(...findings.map(({ p }) => p))
  const found: Array<{ family: Family; level: number }> = []
  const ordered = families.toSorted((one, two) => strongest(one) - strongest(two))
  for (const [at, one] of ordered.entries()) {
    const level = LEVEL / (families.length - at)
    if (strongest(one) > level) break
    found.push({ family: one, level })
  }
  return found.sort((one, two) => families.indexOf(one.family) - families.indexOf(two.family))
}

/** Of what is higher and of what is lower, the most striking. */
function said({ measure, of, mean: all, shares, findings }: Family, level: number): Statement[] {
  return (['higher', 'lower'] as const).flatMap((direction) => {
    const [best] = findings
      .filter(({ p, low, high }) => p <= level && (direction === 'higher' ? low > 0 : high < 0))
      .sort((one, two) => strength(two) - strength(one))
    if (!best) return []
    const { about, slope: difference, low, high, n } = best
    const hasSides = about.kind === 'hours' || about.kind === 'weekday'
    const share = shares.get(about)!
    return [
      {
        ...about,
        ...{ measure, direction, n, of, difference, low, high },
        // as far apart as they are on the same day or in the same week
        inside: hasSides ? all + difference * (1 - share) : null,
        outside: hasSides ? all - difference * share : null,
      },
    ]
  })
}

/** How far a difference is from nothing, by the width of its interval. */
const strength = ({ slope, low, high }: Finding<About>) => Math.abs(slope) / (high - low)
