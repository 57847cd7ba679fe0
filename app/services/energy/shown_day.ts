import { type Day, isDay } from '#services/calendar/day'
import type { Person } from '#services/person'

/** The day that an address names, else today; far from any that somebody lives in there is nothing to see. */
export const shownDay = (day: unknown, { today }: Person): Day =>
  isDay(day) && day > '1000' && day < '9000' ? day : today
