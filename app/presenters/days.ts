import type { RowView } from '#presenters/task_row'
import type { TaskRow } from '#queries/task_row'
import type { Day } from '#services/calendar/day'
import type { Person } from '#services/person'
import { dayInWords, formatDay } from '#services/words/dates'

/** The heading of a day in a list: "Today", "Friday 27 November", with the year when it is another. */
export function dayHeading(
  day: Day,
  { today, user, t }: Person
): { title: string; note: string | null } {
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric'
  const date = formatDay(day, user.locale, { day: 'numeric', month: 'long', year })
  const words = dayInWords(day, today, user.locale, t)
  const isNear = [-1, 0, 1].some((distance) => words === t(NEAR[distance + 1]))
  const weekday = formatDay(day, user.locale, { weekday: 'long' })
  if (!isNear) return { title: weekday, note: date }
  return {
    title: words.charAt(0).toLocaleUpperCase(user.locale) + words.slice(1),
    note: `${weekday}, ${date}`,
  }
}

const NEAR = ['words.yesterday', 'words.today', 'words.tomorrow']

/** Rows by the day on which they were closed, in the order in which they came. */
export function byClosedDay(rows: TaskRow[], views: RowView[], person: Person) {
  const days: Array<ReturnType<typeof dayHeading> & { day: Day; tasks: RowView[] }> = []
  for (const [at, row] of rows.entries()) {
    const day = row.closed_on!
    if (days.at(-1)?.day !== day) days.push({ day, ...dayHeading(day, person), tasks: [] })
    days.at(-1)!.tasks.push(views[at])
  }
  return days
}
