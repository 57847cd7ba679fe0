import { dayHeading } from '#presenters/days'
import { presentTasks } from '#presenters/task_row'
import { isAnythingLater } from '#queries/anything_later'
import { capacitiesOf } from '#queries/capacities'
import { comingOccurrences, type Occurrence } from '#queries/coming_occurrences'
import { TaskDays } from '#queries/task_days'
import { TaskList } from '#queries/task_list'
import { addDays, type Day } from '#services/calendar/day'
import { address } from '#services/page/address'
import { navigation } from '#services/page/navigation'
import type { Person } from '#services/person'
import { duration, formatDay } from '#services/words/dates'

const DAYS = 14
const MOST_OVERDUE = 25
const MOST_A_DAY = 25

/** Two weeks from `first`; today's page begins with what is overdue. */
export async function upcoming(person: Person, first: Day) {
  const last = addDays(first, DAYS - 1)
  const next = addDays(first, DAYS)
  const isFirst = first === person.today
  const list = new TaskDays(person, first, last)
  const [days, loads, coming, capacities, overdue, { projects, tags }, goesOn] = await Promise.all([
    list.read({ limit: MOST_A_DAY }),
    list.loads(),
    comingOccurrences(person, first, last),
    capacitiesOf(person, list.days),
    isFirst ? overdueOf(person) : null,
    navigation(person),
    isAnythingLater(person, last),
  ])

  const shown = list.days.map((day) => {
    const { rows, more } = days.get(day)!
    const previews = coming.get(day) ?? []
    const load = presentLoad(
      person,
      loads.get(day)!.minutes + sum(previews.map(({ estimateMinutes }) => estimateMinutes ?? 0)),
      capacities.get(day)!
    )
    return {
      day,
      ...dayHeading(day, person),
      href: day === person.today ? '/today' : `/days/${day}`,
      isToday: day === person.today,
      count: loads.get(day)!.count,
      // the heading says the day already
      tasks: presentTasks(rows, person, projects).map((view, at) =>
        rows[at].due_on === day ? { ...view, dueLabel: null } : view
      ),
      previews: previews.map((one) => presentOccurrence(one, person, projects)),
      moreHref: more ? address('/tasks', { due_from: day, due_to: day, subtasks: '1' }) : null,
      load,
    }
  })

  return {
    isFirst,
    title: isFirst
      ? person.t('lists.upcoming.title')
      : person.t('lists.upcoming.from', {
          day: formatDay(first, person.user.locale, { day: 'numeric', month: 'long' }),
        }),
    overdue: overdue && {
      tasks: presentTasks(overdue.rows, person, projects),
      moreHref: overdue.next ? address('/tasks', { due: 'overdue', subtasks: '1' }) : null,
    },
    days: shown,
    week: shown.slice(0, 7).map(({ day, load, href, isToday, title, note }) => ({
      weekday: formatDay(day, person.user.locale, { weekday: 'short', day: 'numeric' }),
      label: `${title}, ${note}`,
      href: `#day-${day}`,
      dayHref: href,
      today: isToday,
      text: load.minutes > 0 ? load.words : '–',
      parts: load.parts,
      total: load.total,
    })),
    weekWords: weekWords(person, shown.slice(0, 7)),
    isEmpty:
      !overdue?.rows.length &&
      shown.every(({ tasks, previews }) => tasks.length + previews.length === 0),
    laterHref: goesOn && next < '9000' ? address('/upcoming', { from: next }) : null,
    projects,
    tags,
  }
}

/** Overdue tasks that no day from today on is planned for: those that are stand on that day. */
const overdueOf = (person: Person) =>
  new TaskList(person, {
    due: 'overdue',
    sort: 'due',
    unplanned: true,
    subtasks: true,
    hidden: true,
  }).page(MOST_OVERDUE)

/** A day's sum of estimates against its hours, in minutes and in words. */
export function presentLoad({ t }: Person, minutes: number, capacity: number) {
  // a day off is not full because something is planned for it
  const over = capacity > 0 ? Math.max(0, minutes - capacity) : 0
  return {
    minutes,
    capacity,
    words: duration(minutes, t),
    of: capacity > 0 ? duration(capacity, t) : null,
    over: over > 0 ? duration(over, t) : null,
    parts: [
      { kind: 'planned', value: minutes - over },
      { kind: 'late', value: over },
    ],
    total: Math.max(capacity || minutes * 2, 1),
  }
}

function weekWords(person: Person, days: Array<{ load: { minutes: number; capacity: number } }>) {
  const minutes = sum(days.map(({ load }) => load.minutes))
  const capacity = sum(days.map(({ load }) => load.capacity))
  return person.t('lists.upcoming.week', {
    planned: duration(minutes, person.t),
    available: duration(capacity, person.t),
  })
}

function presentOccurrence(
  { taskId, title, time, estimateMinutes, projectId }: Occurrence,
  { t }: Person,
  projects: Array<{ id: number; name: string; color: string }>
) {
  return {
    title,
    time,
    href: `/tasks/${taskId}`,
    estimate: estimateMinutes ? duration(estimateMinutes, t) : null,
    project: projects.find(({ id }) => id === projectId) ?? null,
  }
}

const sum = (numbers: number[]) => numbers.reduce((all, number) => all + number, 0)
