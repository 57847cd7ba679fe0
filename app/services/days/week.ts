import { addDays, asUtc, type Day, startOfWeek } from '#services/calendar/day'

/**
 * The number of the week that holds a day: ISO 8601's, told by its Monday, also for weeks that start
 * on another day.
 */
export function weekNumber(day: Day, weekStartsOn: number): number {
  const first = startOfWeek(day, weekStartsOn)
  return asUtc(addDays(first, (8 - weekStartsOn) % 7)).weekNumber
}
