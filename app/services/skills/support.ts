import { type Day, daysBetween } from '#services/calendar/day'

/** The levels of a skill; what each is called is in the language files. */
export const LEVELS = [0, 1, 2, 3, 4, 5] as const
export const TOP_LEVEL = 5

/** Days after which evidence says little about today, where a skill says nothing else. */
export const HALF_LIFE_DAYS = 180

/**
 * How a level stands as a claim: `unknown` was never assessed, `nothing` claims nothing (level 0),
 * `unsupported` has no evidence, `stale` none that is newer than the half-life.
 */
export const SUPPORTS = ['unknown', 'nothing', 'unsupported', 'stale', 'supported'] as const
export type Support = (typeof SUPPORTS)[number]

export type Shown = { count: number; newest: Day | null }

/** @param shown the evidence that counts, if there is any */
export function supportOf(
  { level, half_life_days }: { level: number | null; half_life_days: number | null },
  shown: Shown | undefined,
  today: Day
): Support {
  if (level === null) return 'unknown'
  if (level === 0) return 'nothing'
  if (!shown?.newest) return 'unsupported'
  return ageOf(shown.newest, today) > (half_life_days ?? HALF_LIFE_DAYS) ? 'stale' : 'supported'
}

/** Days since a piece of evidence; one of tomorrow is as fresh as one of today. */
export const ageOf = (day: Day, today: Day) => Math.max(0, daysBetween(day, today))
