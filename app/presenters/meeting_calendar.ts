import { meetingLine } from '#presenters/meeting'
import { meetingViews } from '#presenters/meeting_list'
import { meetingsBetween } from '#queries/meetings_of_day'
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
import { address } from '#services/page/address'
import type { Person } from '#services/person'
import { formatDay } from '#services/words/dates'

const ROOM = { month: 4, week: 30 }
type Width = keyof typeof ROOM

/** Meetings by day: a month in whole weeks, or the week that holds the day. */
export async function meetingCalendar(person: Person, width: Width, day: Day) {
  const { today, user, t } = person
  const { locale, weekStartsOn } = user
  const first = startOfWeek(width === 'month' ? startOfMonth(day) : day, weekStartsOn)
  const last =
    width === 'month' ? addDays(startOfWeek(endOfMonth(day), weekStartsOn), 6) : addDays(first, 6)
  const rows = await meetingsBetween(person, first, addDays(last, 1))
  const lines = rows.map((row) => meetingLine(row, person))
  const byDay = Map.groupBy(lines, (line) => (line.day < first ? first : line.day))
  const days = daysFrom(first, last)
  const to = (changes: Record<string, unknown>) =>
    address('/meetings/calendar', { view: width, day, ...changes })
  const format = (one: Day, options: Intl.DateTimeFormatOptions) => formatDay(one, locale, options)

  return {
    width,
    title:
      width === 'month'
        ? format(day, { month: 'long', year: 'numeric' })
        : t('calendar.week_of', {
            first: format(first, { day: 'numeric', month: 'short' }),
            last: format(last, { day: 'numeric', month: 'short', year: 'numeric' }),
          }),
    previousHref: to({ day: step(width, day, -1) }),
    nextHref: to({ day: step(width, day, 1) }),
    todayHref: to({ day: null }),
    isNow: first <= today && today <= last,
    isEmpty: rows.length === 0,
    views: meetingViews(person, width === 'month' ? 'month' : 'week'),
    weekdays: days.slice(0, 7).map((one) => format(one, { weekday: 'short' })),
    days: days.map((one) => {
      const meetings = byDay.get(one) ?? []
      return {
        day: one,
        number: Number(one.slice(8)),
        label: format(one, { weekday: 'long', day: 'numeric', month: 'long' }),
        weekdayLabel: format(one, { weekday: 'short' }),
        href: address('/meetings/create', { day: one }),
        today: one === today,
        other: width === 'month' && one.slice(0, 7) !== day.slice(0, 7),
        weekend: weekday(one) > 5,
        meetings: meetings.slice(0, ROOM[width]),
        more: Math.max(0, meetings.length - ROOM[width]),
        moreHref: to({ view: 'week', day: one }),
      }
    }),
  }
}

const step = (width: Width, day: Day, count: number): Day =>
  width === 'week'
    ? addDays(day, 7 * count)
    : asUtc(startOfMonth(day)).plus({ months: count }).toISODate()!
