import { DateTime } from 'luxon'
import type { LineConflict } from '#models/day_log'
import { lineVersion } from '#models/day_log'
import {
  carriedFrom,
  dayAndLeftovers,
  type CarriedRow,
  type DayLogRow,
  dayLog,
  type DayPlan,
  dayPlan,
  dayTasks,
  suggestionsFor,
  type WaitingRow,
  WAITS,
  type Waits,
} from '#queries/day_plan'
import { timeOn } from '#queries/day_time'
import { dueLearnings } from '#queries/due_learnings'
import { firstLines } from '#queries/first_lines'
import { meetingLine } from '#presenters/meeting'
import { meetingMinutesOn, meetingsOfDay } from '#queries/meetings_of_day'
import { focusHistory } from '#queries/focus_history'
import { decorate } from '#queries/task_decorations'
import type { TaskRow } from '#queries/task_row'
import { presentProposals } from '#presenters/proposals'
import { presentTasks, type RowView } from '#presenters/task_row'
import { presentCapacity } from '#presenters/capacity'
import { energyToday } from '#presenters/energy'
import { presentDue } from '#presenters/entry'
import { presentEstimate } from '#presenters/estimate'
import { addDays, type Day, daysBetween } from '#services/calendar/day'
import { focusChart } from '#services/charts/focus_chart'
import { dayAfter } from '#services/days/bounds'
import { weekNumber } from '#services/days/week'
import { navigation } from '#services/page/navigation'
import type { Person } from '#services/person'
import { dayInWords, duration, formatDay } from '#services/words/dates'

/** On the planning page there is time to look at more of what waits. */
const PLAN_AT_MOST = 60

/** A row of a day's page: what every list shows, and where the task stands to this day. */
export type DayRow = RowView & { note: string | null; waits: Waits | null; estimateWas?: string }

export const dayHref = (day: Day, today: Day) => (day === today ? '/today' : `/days/${day}`)

/** The day's name and the ways from it to others: the same on all of its pages. */
export function presentDay(person: Person, day: Day, log: DayLogRow) {
  const { today, t, clock } = person
  const { locale, weekStartsOn } = person.user
  const next = dayAfter(day, today)
  const later = dayInWords(next, today, locale, t)
  const at = log.closed_at && DateTime.fromISO(log.closed_at).setZone(clock.zone).toFormat('HH:mm')
  return {
    day,
    title: dayTitle(day, today, person),
    over: [relation(day, person), t('today.week', { week: weekNumber(day, weekStartsOn) })]
      .filter(Boolean)
      .join(' · '),
    name: dayInWords(day, today, locale, t),
    isToday: day === today,
    isPast: day < today,
    /** The working hours are over: what comes next is to shut down. */
    isEvening: day === today && clock.time >= person.user.workEndsAt,
    href: dayHref(day, today),
    path: `/days/${day}`,
    previous: {
      href: dayHref(addDays(day, -1), today),
      label: dayTitle(addDays(day, -1), today, person),
    },
    next: {
      href: dayHref(addDays(day, 1), today),
      label: dayTitle(addDays(day, 1), today, person),
    },
    /** Where leftovers go, and what that day is called. */
    later: { day: next, label: later, title: capitalized(later) },
    isPlanned: log.planned_at !== null,
    closedAt: at ? t('today.closed_at', { time: at }) : null,
    line: { text: log.line, seen: lineVersion(log.line), meanwhile: null as string | null },
  }
}

const capitalized = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1)

export type DayView = ReturnType<typeof presentDay>

/** A day that is planned and worked. */
export async function dayPage(person: Person, day: Day, options: { arrange?: boolean } = {}) {
  const isToday = day === person.today
  const [plan, { projects }, history, learnings, energy] = await Promise.all([
    dayPlan(person, day),
    navigation(person),
    isToday ? focusHistory(person) : [],
    isToday ? dueLearnings(person) : [],
    isToday ? energyToday(person) : null,
  ])
  const rows = (tasks: TaskRow[]) => presentRows(tasks, person, projects)
  const focus = rows(plan.focus)
  const isOpen = day >= person.today && !plan.log.closed_at
  const proposals = isOpen ? await presentProposals(person, day, firstOpen(focus)) : []
  const meetings = await meetingsOn(person, day)
  const bare = focus.length + plan.alsoDone.length + meetings.length === 0 && !plan.log.planned_at
  const written = bare && !plan.log.closed_at ? await firstLines(person) : null
  return {
    day: presentDay(person, day, plan.log),
    capacity: await capacity(person, plan),
    meetings,
    focus,
    ...counted(focus),
    alsoDone: rows(plan.alsoDone),
    waiting: rows(plan.waiting.rows),
    hasMore: plan.waiting.more,
    history: focusChart(history, person),
    learnings: learnings.map((one) => presentDue(one, person)),
    energy,
    proposals,
    isNew: written !== null,
    written: written ?? [],
    arrange: Boolean(options.arrange),
  }
}

/** A day that is over, as it was. */
export async function recordPage(person: Person, day: Day) {
  const [tasks, log, seconds, carried, { projects }] = await Promise.all([
    dayTasks(person, day),
    dayLog(person, day),
    timeOn(person, day),
    carriedFrom(person, day),
    navigation(person),
  ])
  // what came back to the day from which it was carried stands in its focus
  const stayed = new Set(tasks.focus.map(({ id }) => id))
  const moved = carried.filter(({ id }) => !stayed.has(id))
  await decorate(person, [...tasks.focus, ...tasks.alsoDone, ...moved])
  const focus = presentRows(tasks.focus, person, projects, (row) => outcome(row, day, person))
  return {
    day: presentDay(person, day, log),
    capacity: presentCapacity(
      person,
      day,
      log,
      [...tasks.focus, ...tasks.alsoDone],
      seconds,
      await meetingMinutesOn(person, day)
    ),
    meetings: await meetingsOn(person, day),
    focus,
    ...counted(focus),
    alsoDone: presentRows(tasks.alsoDone, person, projects),
    carried: presentCarried(moved, person, projects),
  }
}

/** What waits beside the day that is being planned. */
export async function planPage(person: Person, day: Day, options: { arrange?: boolean } = {}) {
  const [plan, { projects }] = await Promise.all([
    dayPlan(person, day, PLAN_AT_MOST),
    navigation(person),
  ])
  const waitingIds = new Set(plan.waiting.rows.map(({ id }) => id))
  const suggested = await suggestionsFor(
    person,
    projects.map(({ id }) => id),
    waitingIds
  )
  await decorate(person, suggested)
  const rows = presentRows([...plan.waiting.rows, ...suggested], person, projects)
  const focus = presentRows(plan.focus, person, projects).map((row, at) => ({
    ...row,
    ...presentEstimate(plan.focus[at].estimate_minutes, person),
  }))
  return {
    day: presentDay(person, day, plan.log),
    capacity: await capacity(person, plan),
    meetings: await meetingsOn(person, day),
    focus,
    ...counted(focus),
    proposals: await presentProposals(person, day, firstOpen(focus)),
    groups: groups(rows, person),
    hasMore: plan.waiting.more,
    arrange: Boolean(options.arrange),
  }
}

/** The evening: what is left to decide, what was done, what was decided. */
export async function shutdownPage(person: Person, day: Day) {
  const [tasks, log, seconds, carried, { projects }] = await Promise.all([
    dayAndLeftovers(person, day),
    dayLog(person, day),
    timeOn(person, day),
    carriedFrom(person, day),
    navigation(person),
  ])
  const left = tasks.leftovers
  const leftIds = new Set(left.map(({ id }) => id))
  const done = [...tasks.focus, ...tasks.alsoDone].filter(({ status }) => status === 'done')
  const dropped = tasks.focus.filter(({ status }) => status === 'dropped')
  const stayed = new Set(tasks.focus.map(({ id }) => id))
  const moved = carried.filter(({ id }) => !leftIds.has(id) && !stayed.has(id))
  await decorate(person, [...left, ...done, ...dropped, ...moved])

  const planned = tasks.focus.length + moved.length
  const kept = tasks.focus.filter(({ status }) => status === 'done').length
  const { total } = presentCapacity(person, day, log, done, seconds)
  return {
    day: presentDay(person, day, log),
    leftovers: presentRows(left, person, projects, (row) =>
      row.planned_on === day ? null : leftFrom(row.planned_on!, person)
    ),
    done: presentRows(done, person, projects, (row) =>
      row.planned_on === day ? null : person.t('today.unplanned')
    ),
    dropped: presentRows(dropped, person, projects),
    carried: presentCarried(moved, person, projects),
    summary: {
      kept,
      planned,
      done: done.length,
      carried: moved.length,
      time: total > 0 ? duration(total, person.t) : null,
    },
  }
}

/** The line of a day alone, when what was typed meets another text. */
export async function linePage(person: Person, day: Day, conflict: LineConflict) {
  const log = await dayLog(person, day)
  const view = presentDay(person, day, log)
  view.line = {
    text: conflict.typed,
    seen: lineVersion(conflict.stands),
    meanwhile: conflict.stands,
  }
  return { day: view }
}

async function capacity(person: Person, { day, log, focus, alsoDone, seconds }: DayPlan) {
  const busy = await meetingMinutesOn(person, day)
  return presentCapacity(person, day, log, [...focus, ...alsoDone], seconds, busy)
}

/** The day's meetings, in order. */
const meetingsOn = async (person: Person, day: Day) =>
  (await meetingsOfDay(person, day)).map((row) => meetingLine(row, person))

const firstOpen = (focus: DayRow[]) => focus.find(({ status }) => status === 'open')?.id ?? null

const counted = (focus: DayRow[]) => ({
  focusDone: focus.filter(({ status }) => status !== 'open').length,
  focusOpen: focus.filter(({ status }) => status === 'open').length,
})

/** The heading of a day: "Friday, 20 November", with the year when it is another one. */
function dayTitle(day: Day, today: Day, { user, t }: Person): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric'
  return t('today.day_title', {
    weekday: formatDay(day, user.locale, { weekday: 'long' }),
    date: formatDay(day, user.locale, { day: 'numeric', month: 'long', year }),
  })
}

/** Where a day stands to today, in words; nothing for today itself. */
function relation(day: Day, { today, t }: Person): string | null {
  const days = daysBetween(today, day)
  if (days === 0) return null
  if (days === 1) return t('today.tomorrow')
  if (days === -1) return t('today.yesterday')
  return days > 0 ? t('today.in_days', { days }) : t('today.days_ago', { days: -days })
}

type Projects = Parameters<typeof presentTasks>[2]

function presentRows<T extends TaskRow>(
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
function outcome(row: TaskRow, day: Day, { today, t, user }: Person): string | null {
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

const leftFrom = (day: Day, { today, t, user }: Person) =>
  t('today.left_from', { day: dayInWords(day, today, user.locale, t) })

function presentCarried(rows: CarriedRow[], person: Person, projects: Projects): DayRow[] {
  const { today, t, user } = person
  return presentRows(rows, person, projects, (row) =>
    row.to_day
      ? t('today.carried_to', { day: dayInWords(row.to_day, today, user.locale, t) })
      : t('today.carried_to_list')
  )
}

function groups(rows: DayRow[], { t }: Person) {
  return WAITS.map((waits) => ({
    waits,
    title: t(`today.groups.${waits}`),
    rows: rows.filter((row) => row.waits === waits),
  })).filter((group) => group.rows.length > 0)
}
