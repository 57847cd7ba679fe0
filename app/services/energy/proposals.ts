import type { Demand } from '#models/task'
import type { Statement } from '#services/energy/statements'

/** Minutes of a day. */
export type Span = { from: number; to: number }

export type DemandingTask = {
  id: number
  title: string
  demand: Demand
  estimate_minutes: number | null
}

export type Hours = Extract<Statement, { kind: 'hours' }>
export type Proposal<T extends DemandingTask> = { span: Span; task: T; because: Hours }

/** Less is no time for anything. */
const LEAST_MINUTES = 30
/** Long enough to begin what takes longer. */
const MINUTES_TO_BEGIN = 45
/** What takes nobody knows how long is given an hour. */
const UNKNOWN_MINUTES = 60
/** More would be a plan made by someone else. */
const MOST = { deep: 2, light: 1 }

/**
 * What takes strength for the hours in which the person is strongest, something light for the weakest,
 * as far as these are free. Where nothing can be said of hours, nothing is proposed.
 *
 * @param free the part of the day that can be planned
 * @param tasks the ones that come first before others
 */
export function propose<T extends DemandingTask>(
  statements: Statement[],
  free: Span[],
  tasks: T[]
): Array<Proposal<T>> {
  return (
    [
      ['deep', 'higher'],
      ['light', 'lower'],
    ] as const
  ).flatMap(([demand, direction]) => {
    const because = statements.find(
      (one): one is Hours =>
        one.kind === 'hours' && one.measure === 'energy' && one.direction === direction
    )
    if (!because) return []
    const window = { from: because.from * 60, to: because.to * 60 }
    const spans = free
      .map(({ from, to }) => ({ from: Math.max(from, window.from), to: Math.min(to, window.to) }))
      .filter(({ from, to }) => to - from >= LEAST_MINUTES)
    const fitting = tasks.filter((task) => task.demand === demand)
    return fill(spans, fitting, MOST[demand]).map((one) => ({ ...one, because }))
  })
}

/**
 * The first task that fits goes into the first free time, and so on. Where all take longer, the first one
 * can be begun.
 */
function fill<T extends DemandingTask>(spans: Span[], tasks: T[], most: number) {
  const found: Array<{ span: Span; task: T }> = []
  const left = [...tasks]
  for (const { from, to } of spans) {
    let begins = from
    while (found.length < most && to - begins >= LEAST_MINUTES) {
      const at = left.findIndex(({ estimate_minutes: takes }) => !takes || takes <= to - begins)
      const isLong = to - begins >= MINUTES_TO_BEGIN
      if (left.length === 0 || (at < 0 && !isLong)) break
      const [task] = left.splice(Math.max(at, 0), 1)
      const ends = Math.min(to, begins + (task.estimate_minutes ?? UNKNOWN_MINUTES))
      found.push({ span: { from: begins, to: ends }, task })
      begins = ends
    }
  }
  return found
}

/** What is left of a span when others are taken out of it. */
export function without(whole: Span, taken: Span[]): Span[] {
  let free = [whole]
  for (const { from, to } of taken) {
    free = free.flatMap((one) =>
      [
        { from: one.from, to: Math.min(one.to, from) },
        { from: Math.max(one.from, to), to: one.to },
      ].filter((part) => part.to > part.from)
    )
  }
  return free
}
