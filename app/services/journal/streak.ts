import { type Day, daysBetween } from '#services/calendar/day'

/**
 * Days in a row. A streak runs until a whole day has passed without writing: today may still come.
 *
 * @param days in order, each once; those to come do not count
 */
export function streaks(days: Day[], today: Day): { current: number; longest: number } {
  let longest = 0
  let run = 0
  let last: Day | null = null
  for (const day of days) {
    if (day > today) break
    run = last !== null && daysBetween(last, day) === 1 ? run + 1 : 1
    longest = Math.max(longest, run)
    last = day
  }
  const isRunning = last !== null && daysBetween(last, today) <= 1
  return { current: isRunning ? run : 0, longest }
}
