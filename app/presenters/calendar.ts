import { comingOccurrences, type Occurrence } from '#queries/coming_occurrences'
import { TaskDays } from '#queries/task_days'
import type { TaskRow } from '#queries/task_row'
import {
  addDays,
  asUtc,
  type Day,
  endOfMonth,
  startOfMonth,
  startOfWeek,
  weekday,
} from '#services/calendar/day'
import { address } from '#services/page/address'
import { navigation } from '#services/page/navigation'
import type { Person } from '#services/person'
import { formatDay } from '#services/words/dates'

export type CalendarView = 'month' | 'week'

/** Tasks that a day has room for. */
const ROOM: Record<CalendarView, number> = { month: 4, week: 20 }
/** How far counting goes beyond that before it says "6+". */
const COUNTED = 6

/** A month, in whole weeks, or the week that holds `day`. */
export async function calendar(person: Person, view: CalendarView, day: Day) {
  const { today, user, t } = person
  const { locale, weekStartsOn } = user
  const first = startOfWeek(view === 'month' ? startOfMonth(day) : day, weekStartsOn)
  const last =
    view === 'month' ? addDays(startOfWeek(endOfMonth(day), weekStartsOn), 6) : addDays(first, 6)
  const list = new TaskDays(person, first, last)
  const room = ROOM[view]
  const [days, coming, { projects }] = await Promise.all([
    list.read({ limit: room + COUNTED, dueDays: true, closed: true, brief: true }),
    last >= today ? comingOccurrences(person, first, last) : new Map<Day, Occurrence[]>(),
    navigation(person),
  ])
  const colors = new Map(projects.map(({ id, color }) => [id, color]))
  const to = (changes: Record<string, unknown>) => address('/calendar', { view, day, ...changes })

  return {
    view,
    day,
    month: day.slice(0, 7),
    title:
      view === 'month'
        ? formatDay(day, locale, { month: 'long', year: 'numeric' })
        : t('calendar.week_of', {
            first: formatDay(first, locale, { day: 'numeric', month: 'short' }),
            last: formatDay(last, locale, { day: 'numeric', month: 'short', year: 'numeric' }),
          }),
    over:
      view === 'week'
        ? t('calendar.week_number', { week: asUtc(addDays(first, 3)).weekNumber })
        : null,
    previousHref: to({ day: step(view, day, -1) }),
    nextHref: to({ day: step(view, day, 1) }),
    todayHref: to({ day: null }),
    isNow: first <= today && today <= last,
    views: (['month', 'week'] as const).map((one) => ({
      label: t(`calendar.${one}`),
      href: to({ view: one }),
      icon: one === 'month' ? 'grid-3x3' : 'calendar-range',
      current: one === view,
    })),
    here: to({}),
    weekdays: list.days.slice(0, 7).map((one) => formatDay(one, locale, { weekday: 'short' })),
    days: list.days.map((one) => {
      const { rows, more } = days.get(one)!
      const occurrences = coming.get(one) ?? []
      const hidden = rows.length + occurrences.length - room
      // a full day has more than it shows, and putting one into words costs more than to read it
      const shown = [
        ...rows.slice(0, room).map((row) => presentItem(row, one, person, colors, to)),
        ...occurrences
          .slice(0, Math.max(0, room - rows.length))
          .map((occurrence) => presentComing(occurrence, colors)),
      ]
      return {
        day: one,
        number: Number(one.slice(8)),
        label: formatDay(one, locale, { weekday: 'long', day: 'numeric', month: 'long' }),
        weekdayLabel: formatDay(one, locale, { weekday: 'short' }),
        href: one === today ? '/today' : `/days/${one}`,
        today: one === today,
        past: one < today,
        other: view === 'month' && one.slice(0, 7) !== day.slice(0, 7),
        weekend: weekday(one) > 5,
        tasks: shown,
        more: hidden > 0 ? (more ? `${hidden}+` : String(hidden)) : null,
        moreHref: view === 'month' ? to({ view: 'week', day: one }) : `/days/${one}`,
      }
    }),
    isEmpty: [...days.values()].every(({ rows }) => rows.length === 0) && coming.size === 0,
  }
}

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

const step = (view: CalendarView, day: Day, count: number): Day =>
  view === 'week'
    ? addDays(day, 7 * count)
    : asUtc(startOfMonth(day)).plus({ months: count }).toISODate()!
