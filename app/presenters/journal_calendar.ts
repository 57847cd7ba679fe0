import { calendarGrid } from '#presenters/calendar_grid'
import { KIND_ICONS, titleAtDay } from '#presenters/entry'
import { views } from '#presenters/journal'
import { readRows } from '#queries/raw'
import type { Day } from '#services/calendar/day'
import { address } from '#services/page/address'
import type { Person } from '#services/person'

/** Entries that a day of the calendar has room for; the rest stand in its stream. */
const ROOM = 4

type Row = { id: number; title: string; kind: string; day: Day }

/** A month of the journal in whole weeks. */
export async function journalCalendar(person: Person, month: string) {
  const { t } = person
  const grid = calendarGrid(person, 'month', `${month}-01`)
  const { first, last, days, title, isNow, weekdays } = grid
  const rows = await readRows<Row>(
    `select id, title, kind, day from journal
       where user_id = ? and trashed_at is null and day >= ? and day <= ? order by day, id`,
    [person.id, first, last]
  )
  const byDay = Map.groupBy(rows, ({ day }) => day)
  const to = (months: number) =>
    address('/journal/calendar', { month: grid.step(months).slice(0, 7) })
  return {
    ...{ title, isNow, weekdays },
    previousHref: to(-1),
    nextHref: to(1),
    isEmpty: rows.length === 0,
    days: days.map((day) => {
      const entries = byDay.get(day) ?? []
      const cell = grid.cell(day)
      return {
        ...cell,
        href: address('/journal/create', { day }),
        does: t('journal.calendar.write', { day: cell.label }),
        isEmpty: entries.length === 0,
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
