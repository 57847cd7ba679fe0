import { type Day, daysBetween } from '#services/calendar/day'

/** What tells how far something is: a part of the whole, from 0 to 1. */
export type Share = number

/** A value on its way from where it began to where it is to be; either may be the larger one. */
export function shareOfWay(start: number, target: number, value: number): Share {
  if (start === target) return value === target ? 1 : 0
  return bounded((value - start) / (target - start))
}

export const shareOf = (done: number, all: number): Share => (all === 0 ? 0 : bounded(done / all))

/**
 * All key results count the same. Without any, the tasks that serve a goal do; null when there are none
 * either, and nothing tells how far it is.
 */
export function shareOfGoal(keyResults: Share[], tasks: { done: number; all: number }) {
  if (keyResults.length > 0) {
    return keyResults.reduce((sum, share) => sum + share, 0) / keyResults.length
  }
  return tasks.all === 0 ? null : shareOf(tasks.done, tasks.all)
}

/** How far a goal would be on a day if it went evenly; null when nothing says by when it is due. */
export function shareNeeded(startsOn: Day, dueOn: Day | null, day: Day): Share | null {
  if (dueOn === null) return null
  const whole = daysBetween(startsOn, dueOn)
  if (whole <= 0) return day < dueOn ? 0 : 1
  return bounded(daysBetween(startsOn, day) / whole)
}

/** Less than this is neither ahead nor behind. */
const ON_PACE = 0.05

export type Pace = { state: 'ahead' | 'on' | 'behind'; by: Share }

/** Where a goal stands to an even pace. */
export function paceOf(progress: Share | null, needed: Share | null): Pace | null {
  if (progress === null || needed === null) return null
  // what is said is whole percents, and the state must not differ from it
  const by = Math.round((progress - needed) * 100) / 100
  if (Math.abs(by) < ON_PACE) return { state: 'on', by: Math.abs(by) }
  return { state: by > 0 ? 'ahead' : 'behind', by: Math.abs(by) }
}

const bounded = (share: number) => Math.min(1, Math.max(0, share))
