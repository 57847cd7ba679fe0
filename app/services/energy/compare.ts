import { randomSigns } from '#services/energy/signs'

/**
 * What was observed once: a value, and the block within which it is compared. What makes a whole block
 * good or bad, a short night or a hard month, falls out of the comparison.
 */
export type Observation = { block: string; y: number }

/** Something that may go along with the values: one number for each observation. */
export type Candidate<T> = { about: T; x: Float64Array }

export type Finding<T> = {
  about: T
  /** By how much y is higher where x is higher by one, within the same block. */
  slope: number
  /** The 95 % interval, wide enough for all candidates at once. */
  low: number
  high: number
  /** How often chance alone makes the most striking candidate at least as striking as this one. */
  p: number
  /** Observations in blocks that have something to compare. */
  n: number
}

const SIGNINGS = 999
/** A comparison of fewer blocks than these can't be told from chance. */
const LEAST_BLOCKS = 6

type Measured<T> = {
  candidate: Candidate<T>
  /** Of each block: the part of the slope's numerator and denominator. */
  u: Float64Array
  v: Float64Array
  slope: number
  /** The numerator's size if the blocks were nothing but chance. */
  scale: number
  t: number
  n: number
}

/**
 * Compares values within blocks, for several candidates at once. If a candidate had nothing to do with
 * the values, each block's difference could as well have been the other way round: the signs of blocks
 * are thrown a thousand times, and the most striking candidate of each throw is what every
 * candidate is measured by (max T; Westfall and Young, Resampling-Based Multiple Testing, 1993; signs
 * of clusters as in Cameron, Gelbach and Miller, 2008). As soon as it is plain that nothing is to be
 * found, the throwing stops (Besag and Clifford, 1991).
 *
 * @param level a p above this is of no use to the caller
 */
export function compare<T>(
  observations: Observation[],
  candidates: Array<Candidate<T>>,
  { level, seed = 1 }: { level: number; seed?: number }
): Array<Finding<T>> {
  const blocks = blocksOf(observations)
  const measured = candidates
    .map((candidate) => measure(observations, blocks, candidate))
    .filter((one) => one !== null)
  if (measured.length === 0) return []

  const strongest = Math.max(...measured.map(({ t }) => Math.abs(t)))
  const maxima = throwSigns(measured, blocks.count, strongest, { level, seed })
  const throws = maxima.length
  const critical = Math.max(1.96, maxima.toSorted()[Math.ceil(throws * 0.95) - 1] ?? 1.96)
  return measured.map((one) => {
    const reached = maxima.reduce((sum, most) => sum + (most >= Math.abs(one.t) - 1e-9 ? 1 : 0), 0)
    const margin = critical * errorOf(one)
    return {
      about: one.candidate.about,
      slope: one.slope,
      low: one.slope - margin,
      high: one.slope + margin,
      p: (reached + 1) / (throws + 1),
      n: one.n,
    }
  })
}

type Blocks = { of: Int32Array; sizes: Float64Array; count: number }

function blocksOf(observations: Observation[]): Blocks {
  const numbers = new Map<string, number>()
  const of = new Int32Array(observations.length)
  for (const [at, { block }] of observations.entries()) {
    let number = numbers.get(block)
    if (number === undefined) numbers.set(block, (number = numbers.size))
    of[at] = number
  }
  const sizes = new Float64Array(numbers.size)
  for (const number of of) sizes[number] += 1
  return { of, sizes, count: numbers.size }
}

function measure<T>(
  observations: Observation[],
  { of, sizes, count }: Blocks,
  candidate: Candidate<T>
): Measured<T> | null {
  const { x } = candidate
  const means = new Float64Array(count)
  for (const [at, block] of of.entries()) means[block] += x[at]
  for (let block = 0; block < count; block++) means[block] /= sizes[block]

  const u = new Float64Array(count)
  const v = new Float64Array(count)
  for (const [at, block] of of.entries()) {
    const off = x[at] - means[block]
    u[block] += off * observations[at].y
    v[block] += off * off
  }
  let [numerator, denominator, squares, comparing, n] = [0, 0, 0, 0, 0]
  for (let block = 0; block < count; block++) {
    if (v[block] < 1e-9) continue
    comparing += 1
    n += sizes[block]
    numerator += u[block]
    denominator += v[block]
    squares += u[block] * u[block]
  }
  if (comparing < LEAST_BLOCKS || squares < 1e-12) return null
  const scale = Math.sqrt(squares)
  const slope = numerator / denominator
  return { candidate, u, v, slope, scale, t: numerator / scale, n }
}

/** The most striking |t| of each throw. */
function throwSigns<T>(
  measured: Array<Measured<T>>,
  blocks: number,
  strongest: number,
  { level, seed }: { level: number; seed: number }
): Float64Array {
  const sign = randomSigns(seed)
  const signs = new Float64Array(blocks)
  const maxima = new Float64Array(SIGNINGS)
  const enough = Math.ceil(level * (SIGNINGS + 1))
  let reached = 0
  for (let turn = 0; turn < SIGNINGS; turn++) {
    for (let block = 0; block < blocks; block++) signs[block] = sign()
    let most = 0
    for (const { u, scale } of measured) {
      let sum = 0
      for (let block = 0; block < blocks; block++) sum += signs[block] * u[block]
      const t = Math.abs(sum) / scale
      if (t > most) most = t
    }
    maxima[turn] = most
    if (most >= strongest - 1e-9 && ++reached > enough) return maxima.subarray(0, turn + 1)
  }
  return maxima
}

/** The error of a slope, from how much the blocks differ about it. */
function errorOf<T>({ u, v, slope }: Measured<T>): number {
  let [squares, denominator, comparing] = [0, 0, 0]
  for (const [block, weight] of v.entries()) {
    if (weight < 1e-9) continue
    const off = u[block] - slope * weight
    squares += off * off
    denominator += weight
    comparing += 1
  }
  return (Math.sqrt(squares) / denominator) * Math.sqrt(comparing / (comparing - 1))
}
