import {
  addDays,
  asUtc,
  type Day,
  daysFrom,
  endOfMonth,
  startOfMonth,
  startOfWeek,
  weekday,
} from '#services/calendar/day'
import type { Person } from '#services/person'
import { formatDay } from '#services/words/dates'

export type CalendarWidth = 'month' | 'week'

/** The days of a calendar: a month in whole weeks, or the week that holds the day, and what each is called. */
export function calendarGrid({ today, user, t }: Person, width: CalendarWidth, day: Day) {
  const { locale, weekStartsOn } = user
  const isMonth = width === 'month'
  const first = startOfWeek(isMonth ? startOfMonth(day) : day, weekStartsOn)
  const last = isMonth ? addDays(startOfWeek(endOfMonth(day), weekStartsOn), 6) : addDays(first, 6)
  const days = daysFrom(first, last)
  const format = (one: Day, options: Intl.DateTimeFormatOptions) => formatDay(one, locale, options)
  return {
    first,
    last,
    days,
    title: isMonth
      ? format(day, { month: 'long', year: 'numeric' })
      : t('calendar.week_of', {
          first: format(first, { day: 'numeric', month: 'short' }),
          last: format(last, { day: 'numeric', month: 'short', year: 'numeric' }),
        }),
    isNow: first <= today && today <= last,
    weekdays: days.slice(0, 7).map((one) => format(one, { weekday: 'short' })),
    /** A day as far from this one as a calendar of this width reaches. */
    step: (count: number): Day =>
      isMonth
        ? asUtc(startOfMonth(day)).plus({ months: count }).toISODate()!
        : addDays(day, 7 * count),
    /** What every calendar says of a day. */
    cell: (one: Day) => ({
      day: one,
      number: Number(one.slice(8)),
      label: format(one, { weekday: 'long', day: 'numeric', month: 'long' }),
      weekdayLabel: format(one, { weekday: 'short' }),
      today: one === today,
      other: isMonth && one.slice(0, 7) !== day.slice(0, 7),
      weekend: weekday(one) > 5,
    }),
  }
}
