import { meetingsByDay } from '#presenters/calendar'
import { calendarGrid, type CalendarWidth } from '#presenters/calendar_grid'
import { meetingViews } from '#presenters/meeting_list'
import { meetingsBetween } from '#queries/meetings_of_day'
import { addDays, type Day } from '#services/calendar/day'
import { address } from '#services/page/address'
import type { Person } from '#services/person'

const ROOM: Record<CalendarWidth, number> = { month: 4, week: 30 }

/** Meetings by day: a month in whole weeks, or the week that holds the day. */
export async function meetingCalendar(person: Person, width: CalendarWidth, day: Day) {
  const grid = calendarGrid(person, width, day)
  const { first, last, days, title, isNow, weekdays } = grid
  const rows = await meetingsBetween(person, first, addDays(last, 1))
  const byDay = meetingsByDay(rows, first, person)
  const to = (changes: Record<string, unknown>) =>
    address('/meetings/calendar', { view: width, day, ...changes })

  return {
    ...{ width, title, isNow, weekdays },
    previousHref: to({ day: grid.step(-1) }),
    nextHref: to({ day: grid.step(1) }),
    todayHref: to({ day: null }),
    isEmpty: rows.length === 0,
    views: meetingViews(person, width),
    days: days.map((one) => {
      const meetings = byDay.get(one) ?? []
      const cell = grid.cell(one)
      return {
        ...cell,
        href: address('/meetings/create', { day: one }),
        does: person.t('meetings.new_on', { day: cell.label }),
        inDrawer: true,
        isEmpty: meetings.length === 0,
        meetings: meetings.slice(0, ROOM[width]),
        more: Math.max(0, meetings.length - ROOM[width]),
        moreHref: to({ view: 'week', day: one }),
      }
    }),
  }
}
