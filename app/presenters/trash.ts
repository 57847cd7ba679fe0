import { DateTime } from 'luxon'
import { TRASH_DAYS } from '#models/mixins/trashable'
import type { TrashRow } from '#queries/trash_list'
import { dayOf } from '#services/calendar/day'
import type { Person } from '#services/person'
import { capitalised, dayInWords } from '#services/words/dates'
import { inWords } from '#services/words/records'

/** What is in the trash, by the day on which it went there. */
export function presentTrash(rows: TrashRow[], { clock, t, user }: Person) {
  const days = Map.groupBy(rows, ({ trashed_at: at }) => dayOf(DateTime.fromISO(at), clock.zone))
  return [...days].map(([day, records]) => ({
    day,
    title: capitalised(dayInWords(day, clock.today, user.locale, t)),
    records: records.map((row) => {
      const ends = DateTime.fromISO(row.trashed_at).plus({ days: TRASH_DAYS })
      return {
        id: row.id,
        type: row.type,
        ...inWords(row.type, t),
        title: row.title,
        within: row.within,
        tasks: row.tasks > 0 ? t('trash.with_tasks', { count: row.tasks }) : null,
        daysLeft: t('trash.days_left', {
          count: Math.max(0, Math.ceil(ends.diff(clock.now, 'days').days)),
        }),
        href: `/trash/${row.type}/${row.id}`,
      }
    }),
  }))
}
