import { calendarGrid, type CalendarWidth } from '#presenters/calendar_grid'
import { type MeetingLine, meetingLine } from '#presenters/meeting'
import { comingOccurrences, type Occurrence } from '#queries/coming_occurrences'
import { type DayMeeting, meetingsBetween } from '#queries/meetings_of_day'
import { TaskDays } from '#queries/task_days'
import type { TaskRow } from '#queries/task_row'
import { addDays, asUtc, type Day } from '#services/calendar/day'
import { address } from '#services/page/address'
import { navigation } from '#services/page/navigation'
import type { Person } from '#services/person'

/** Tasks that a day has room for. */
const ROOM: Record<CalendarWidth, number> = { month: 4, week: 20 }
/** Meetings that stand above them. */
const ROOM_FOR_MEETINGS: Record<CalendarWidth, number> = { month: 2, week: 12 }
/** How far counting goes beyond that before it says "6+". */
const COUNTED = 6

/** Tasks by day, below the meetings: a month in whole weeks, or the week that holds `day`. */
export async function calendar(person: Person, view: CalendarWidth, day: Day) {
  const { today, t } = person
  const grid = calendarGrid(person, view, day)
  const { first, last } = grid
  const list = new TaskDays(person, first, last)
  const room = ROOM[view]
  const [days, coming, meetings, { projects }] = await Promise.all([
    list.read({ limit: room + COUNTED, dueDays: true, closed: true, brief: true }),
    last >= today ? comingOccurrences(person, first, last) : new Map<Day, Occurrence[]>(),
    meetingsBetween(person, first, addDays(last, 1)),
    navigation(person),
  ])
  const byDay = meetingsByDay(meetings, first, person)
  const colors = new Map(projects.map(({ id, color }) => [id, color]))
  const to = (changes: Record<string, unknown>) => address('/calendar', { view, day, ...changes })

  return {
    view,
    day,
    month: day.slice(0, 7),
    title: grid.title,
    over:
      view === 'week'
        ? t('calendar.week_number', { week: asUtc(addDays(first, 3)).weekNumber })
        : null,
    previousHref: to({ day: grid.step(-1) }),
    nextHref: to({ day: grid.step(1) }),
    todayHref: to({ day: null }),
    isNow: grid.isNow,
    views: (['month', 'week'] as const).map((one) => ({
      label: t(`calendar.${one}`),
      href: to({ view: one }),
      icon: one === 'month' ? 'grid-3x3' : 'calendar-range',
      current: one === view,
    })),
    here: to({}),
    weekdays: grid.weekdays,
    days: list.days.map((one) => {
      const { rows, more } = days.get(one)!
      const occurrences = coming.get(one) ?? []
      const held = byDay.get(one) ?? []
      const seen = held.slice(0, ROOM_FOR_MEETINGS[view])
      const hidden = Math.max(0, rows.length + occurrences.length - room)
      const all = hidden + held.length - seen.length
      // a full day has more than it shows, and putting one into words costs more than to read it
      const shown = [
        ...rows.slice(0, room).map((row) => presentItem(row, one, person, colors, to)),
        ...occurrences
          .slice(0, Math.max(0, room - rows.length))
          .map((occurrence) => presentComing(occurrence, colors)),
      ]
      return {
        ...grid.cell(one),
        href: one === today ? '/today' : `/days/${one}`,
        isEmpty: shown.length === 0 && seen.length === 0,
        meetings: seen,
        tasks: shown,
        more: all > 0 ? (more && hidden > 0 ? `${all}+` : String(all)) : null,
        moreHref: view === 'month' ? to({ view: 'week', day: one }) : `/days/${one}`,
      }
    }),
    isEmpty:
      [...days.values()].every(({ rows }) => rows.length === 0) &&
      coming.size === 0 &&
      meetings.length === 0,
  }
}

/** Meetings under the day on which they begin; what began before the first one stands there. */
export const meetingsByDay = (
  rows: DayMeeting[],
  first: Day,
  person: Person
): Map<Day, MeetingLine[]> =>
  Map.groupBy(
    rows.map((row) => meetingLine(row, person)),
    ({ day }) => (day < first ? first : day)
  )

function presentItem(
  row: TaskRow,
  day: Day,
  { today, t }: Person,
  colors: Map<number, string>,
  to: (changes: Record<string, unknown>) => string
) {
  const isOpen = row.status === 'open'
  const kind = !isOpen ? 'closed' : row.planned_on === day ? 'plan' : 'due'
  const isLate = isOpen && row.due_on !== null && row.due_on < today
  const time = row.due_on === day && isOpen ? row.due_time : null
  return {
    id: row.id,
    kind,
    title: row.title,
    says: t(`calendar.kinds.${kind === 'closed' ? row.status : kind}`),
    href: `/tasks/${row.id}`,
    status: row.status,
    color: row.project_id ? (colors.get(row.project_id) ?? null) : null,
    time,
    late: isLate,
    moveHref: isOpen ? to({ move: row.id, kind }) : null,
    movePath: isOpen ? `/tasks/${row.id}/day/${kind}` : null,
  }
}

function presentComing(
  { taskId, title, time, projectId }: Occurrence,
  colors: Map<number, string>
) {
  return {
    id: taskId,
    kind: 'coming',
    title,
    says: null,
    href: `/tasks/${taskId}`,
    status: 'open',
    color: projectId ? (colors.get(projectId) ?? null) : null,
    time,
    late: false,
    moveHref: null,
    movePath: null,
  }
}
