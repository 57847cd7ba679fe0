import { DateTime } from 'luxon'
import type { Clock } from '#services/calendar/clock'
import type { Day } from '#services/calendar/day'

/** The minute of the day of a wall clock time. */
export const minutesOfTime = (time: string) =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** `09:05` */
export const timeOfMinute = (minute: number) =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')

/** The minute of a day at which a moment is; what is before or after it stays at its ends. */
export function minuteOn(day: Day, moment: string, { zone }: Clock): number {
  const at = DateTime.fromISO(moment).setZone(zone)
  const on = at.toISODate()!
  if (on !== day) return on < day ? 0 : 1440
  return at.hour * 60 + at.minute
}
