import type { CarriedRow, WaitingRow, Waits } from '#queries/day_plan'
import type { TaskRow } from '#queries/task_row'
import { presentTasks, type RowView } from '#presenters/task_row'
import type { Day } from '#services/calendar/day'
import type { Person } from '#services/person'
import { dayInWords } from '#services/words/dates'

/** A row of a day's page: what every list shows, and where the task stands to this day. */
export type DayRow = RowView & { note: string | null; waits: Waits | null; estimateWas?: string }

type Projects = Parameters<typeof presentTasks>[2]

export function presentRows<T extends TaskRow>(
  rows: T[],
  person: Person,
  projects: Projects,
  note: (row: T) => string | null = (row) => noteOn(row, person)
): DayRow[] {
  const views = presentTasks(rows, person, projects)
  return views.map((view, at) => ({
    ...view,
    note: note(rows[at]),
    waits: (rows[at] as Partial<WaitingRow>).waits ?? null,
  }))
}

/** What became of a task that stayed in the focus of a day that is over; nothing when it was kept. */
export function outcome(row: TaskRow, day: Day, { today, t, user }: Person): string | null {
  if (row.status === 'open') return t('today.record.left')
  if (row.status === 'dropped') return t('today.record.dropped')
  if (!row.closed_on || row.closed_on <= day) return null
  return t('today.record.done_on', { day: dayInWords(row.closed_on, today, user.locale, t) })
}

/** Why a task waits, where its own words don't say so already. */
function noteOn(row: TaskRow & { waits?: Waits }, person: Person): string | null {
  if (row.waits === 'leftover') return leftFrom(row.planned_on!, person)
  if (row.waits === 'starts') {
    const { today, t, user } = person
    return t('today.starts', { day: dayInWords(row.start_on!, today, user.locale, t) })
  }
  return null
}

export const leftFrom = (day: Day, { today, t, user }: Person) =>
  t('today.left_from', { day: dayInWords(day, today, user.locale, t) })

export function presentCarried(rows: CarriedRow[], person: Person, projects: Projects): DayRow[] {
  const { today, t, user } = person
  return presentRows(rows, person, projects, (row) =>
    row.to_day
      ? t('today.carried_to', { day: dayInWords(row.to_day, today, user.locale, t) })
      : t('today.carried_to_list')
  )
}
