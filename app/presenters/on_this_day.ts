import { entryLine } from '#presenters/entry'
import { views } from '#presenters/journal'
import db from '@adonisjs/lucid/services/db'
import { addDays, asUtc, type Day } from '#services/calendar/day'
import { address } from '#services/page/address'
import type { Person } from '#services/person'
import { formatDay } from '#services/words/dates'

const YEARS = 60
const MOST = 100

/** What was written on this day, a month, half a year and whole years before. */
export async function onThisDay(person: Person, day: Day) {
  const { user, today } = person
  const before = daysBefore(day, person)
  const rows = await db
    .query<any>()
    .from('journal')
    .where('user_id', person.id)
    .whereNull('trashed_at')
    .whereIn(
      'day',
      before.map((one) => one.day)
    )
    .orderBy('day', 'desc')
    .orderBy('id')
    .limit(MOST)
    .select('id', 'title', 'kind', 'day', 'body', 'takeaway', 'source', 'shareable')
  const to = (days: number) => address('/journal/on_this_day', { day: addDays(day, days) })
  return {
    title: formatDay(day, user.locale, { day: 'numeric', month: 'long' }),
    isToday: day === today,
    previousHref: to(-1),
    nextHref: to(1),
    groups: before
      .map(({ day: then, title }) => ({
        day: then,
        title,
        continued: false,
        date: formatDay(then, user.locale, {
          weekday: 'long',
          day: 'numeric',
          month: 'long',
          year: 'numeric',
        }),
        entries: rows.filter((row) => row.day === then).map((row) => entryLine(row, person)),
      }))
      .filter(({ entries }) => entries.length > 0),
    views: views(person, 'on_this_day'),
  }
}

/** A day that the month lacks, as the last of it: nobody writes on 31 June. */
function daysBefore(day: Day, { t }: Person): Array<{ day: Day; title: string }> {
  const ago = (back: { months?: number; years?: number }) => asUtc(day).minus(back).toISODate()!
  const years = Array.from({ length: YEARS }, (_, at) => at + 1)
    .filter((count) => Number(day.slice(0, 4)) > count)
    .map((count) => ({
      day: ago({ years: count }),
      title: t('journal.on_this_day.years', { years: count }),
    }))
  return [
    { day: ago({ months: 1 }), title: t('journal.on_this_day.month') },
    { day: ago({ months: 6 }), title: t('journal.on_this_day.half_year') },
    ...years,
  ]
}
