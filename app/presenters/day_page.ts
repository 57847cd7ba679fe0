import type { LineConflict } from '#models/day_log'
import { lineVersion } from '#models/day_log'
import {
  carriedFrom,
  dayAndLeftovers,
  dayLog,
  type DayPlan,
  dayPlan,
  dayTasks,
  suggestionsFor,
  WAITS,
} from '#queries/day_plan'
import { timeOn } from '#queries/day_time'
import { dueLearnings } from '#queries/due_learnings'
import { firstLines } from '#queries/first_lines'
import { meetingLine } from '#presenters/meeting'
import { meetingMinutesOn, meetingsOfDay } from '#queries/meetings_of_day'
import { focusHistory } from '#queries/focus_history'
import { decorate } from '#queries/task_decorations'
import type { TaskRow } from '#queries/task_row'
import { markdownWords } from '#presenters/task_page'
import { presentProposals } from '#presenters/proposals'
import { presentCapacity } from '#presenters/capacity'
import { presentDay } from '#presenters/day_heading'
import { type DayRow, leftFrom, outcome, presentCarried, presentRows } from '#presenters/day_rows'
import { energyToday } from '#presenters/energy'
import { presentDue } from '#presenters/entry'
import { presentEstimate } from '#presenters/estimate'
import { reviewReminder } from '#presenters/review_reminder'
import type { Day } from '#services/calendar/day'
import { focusChart } from '#services/charts/focus_chart'
import { draftOfDay } from '#services/drafts/day'
import { renderMarkdown } from '#services/markdown/render'
import { navigation } from '#services/page/navigation'
import type { Person } from '#services/person'
import { duration } from '#services/words/dates'

/** On the planning page there is time to look at more of what waits. */
const PLAN_AT_MOST = 60

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
    review: isToday && !written ? reviewReminder(person, plan.log) : null,
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
    journal: await journalOf(person, day),
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

/** What the journal could say of the day: as a log of its own, or below what stands there. */
async function journalOf(person: Person, day: Day) {
  const { entry, text } = await draftOfDay(person, day)
  return {
    href: entry ? `/journal/${entry.id}` : null,
    text,
    html: renderMarkdown(text, markdownWords(person)),
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

function groups(rows: DayRow[], { t }: Person) {
  return WAITS.map((waits) => ({
    waits,
    title: t(`today.groups.${waits}`),
    rows: rows.filter((row) => row.waits === waits),
  })).filter((group) => group.rows.length > 0)
}
