import { KIND_ICONS, titleAtDay } from '#presenters/entry'
import { views } from '#presenters/journal'
import { readRows } from '#queries/raw'
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

/** Entries that a day of the calendar has room for; the rest stand in its stream. */
const ROOM = 4

type Row = { id: number; title: string; kind: string; day: Day }

/** A month of the journal in whole weeks. */
export async function journalCalendar(person: Person, month: string) {
  const { today, user, t } = person
  const { locale, weekStartsOn } = user
  const start = `${month}-01`
  const first = startOfWeek(start, weekStartsOn)
  const last = addDays(startOfWeek(endOfMonth(start), weekStartsOn), 6)
  const rows = await readRows<Row>(
    `select id, title, kind, day from journal
       where user_id = ? and trashed_at is null and day >= ? and day <= ? order by day, id`,
    [person.id, first, last]
  )
  const byDay = Map.groupBy(rows, ({ day }) => day)
  const days = daysFrom(first, last)
  const to = (months: number) =>
    address('/journal/calendar', {
      month: asUtc(start).plus({ months }).toISODate()!.slice(0, 7),
    })
  return {
    title: formatDay(start, locale, { month: 'long', year: 'numeric' }),
    previousHref: to(-1),
    nextHref: to(1),
    isNow: month === today.slice(0, 7),
    isEmpty: rows.length === 0,
    weekdays: days.slice(0, 7).map((day) => formatDay(day, locale, { weekday: 'short' })),
    days: days.map((day) => {
      const entries = byDay.get(day) ?? []
      const label = formatDay(day, locale, { weekday: 'long', day: 'numeric', month: 'long' })
      return {
        day,
        label,
        number: Number(day.slice(8)),
        weekdayLabel: formatDay(day, locale, { weekday: 'short' }),
        href: address('/journal/create', { day }),
        writeLabel: t('journal.calendar.write', { day: label }),
        today: day === today,
        other: startOfMonth(day) !== start,
        weekend: weekday(day) > 5,
        entries: entries.slice(0, ROOM).map((row) => ({
          id: row.id,
          kind: row.kind,
          title: titleAtDay(row, person),
          href: `/journal/${row.id}`,
          icon: KIND_ICONS[row.kind],
          kindLabel: t(`journal.options.kind.${row.kind}`),
        })),
        more: Math.max(0, entries.length - ROOM),
        moreHref: address('/journal', { from: day, to: day }),
      }
    }),
    views: views(person, 'calendar'),
  }
}
