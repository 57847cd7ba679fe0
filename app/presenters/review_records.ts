import { DateTime } from 'luxon'
import { levelOptions } from '#presenters/skill'
import { presentTasks } from '#presenters/task_row'
import {
  contactsToReview,
  goalsToReview,
  itemsToReview,
  skillsToReview,
  tasksToReview,
} from '#queries/review_records'
import type { TaskRow } from '#queries/task_row'
import { type DayAhead, daysAhead } from '#queries/week_ahead'
import { decorate } from '#queries/task_decorations'
import { addDays, dayOf, type Day } from '#services/calendar/day'
import { hrefOf } from '#services/evidence/kinds'
import { navigation } from '#services/page/navigation'
import type { Person } from '#services/person'
import { type Period, weekAhead } from '#services/reviews/periods'
import type { StepName } from '#services/reviews/steps'
import { capitalised, dayInWords, duration, formatDay } from '#services/words/dates'

/** What a step shows, by kind; most have one of them. */
export async function recordsOf(name: StepName, period: Period, person: Person) {
  const none = { tasks: [], goals: [], skills: [], contacts: [], items: [], days: [] }
  const found = await FINDERS[name](person, period)
  const records = { ...none, ...found } as typeof none & Found
  const { tasks, goals, skills, contacts, items } = records
  const shown = [tasks, goals, skills, contacts, items].reduce((sum, { length }) => sum + length, 0)
  return { ...records, shown: records.days.length ? 0 : shown, count: records.count ?? null }
}

type Found = {
  tasks: Awaited<ReturnType<typeof taskRows>>
  goals: Awaited<ReturnType<typeof goalRows>>
  skills: Awaited<ReturnType<typeof skillRows>>
  contacts: Awaited<ReturnType<typeof contactRows>>
  items: Awaited<ReturnType<typeof itemRows>>
  days: Awaited<ReturnType<typeof dayRows>>
  /** How much there is, where finding it has told already. */
  count: number
}

const FINDERS: Record<StepName, (person: Person, period: Period) => Promise<Partial<Found>>> = {
  inbox: async (person) => ({
    tasks: await taskRows(await tasksToReview(person, 'inbox'), person),
  }),
  overdue: async (person) => ({
    tasks: await taskRows(await tasksToReview(person, 'overdue'), person),
  }),
  waiting: async (person) => ({
    tasks: await taskRows(await tasksToReview(person, 'waiting'), person),
  }),
  goals: async (person) => ({ goals: await goalRows(person) }),
  skills: async (person) => ({ skills: await skillRows(person) }),
  feedback: async (person) => ({ contacts: await contactRows(person) }),
  stale: async (person) => ({
    tasks: await staleRows(person),
    items: await itemRows(person),
  }),
  capacity: async (person, period) => {
    const days = await daysAhead(person, weekAhead(period, person))
    return {
      days: await dayRows(days, person),
      count: days.filter(({ over }) => over > 0).length,
    }
  },
}

/** Rows of tasks, each with the next day that it could be moved to. */
async function taskRows(
  rows: TaskRow[],
  person: Person,
  note: (row: TaskRow) => string | null = () => null
) {
  const { projects } = await navigation(person)
  return presentTasks(rows, person, projects).map((view, at) => ({ ...view, note: note(rows[at]) }))
}

async function staleRows(person: Person) {
  const rows = await tasksToReview(person, 'stale_tasks')
  return taskRows(rows, person, (row) => untouched((row as unknown as Touched).updated_at, person))
}

type Touched = { updated_at: string }

const untouched = (moment: string, person: Person) =>
  person.t('reviews.untouched', {
    day: inWords(dayOf(DateTime.fromISO(moment), person.clock.zone), person),
  })

const inWords = (day: Day, { t, today, user }: Person) => dayInWords(day, today, user.locale, t)

async function goalRows(person: Person) {
  return (await goalsToReview(person)).map(({ id, title, due_on: due }) => ({
    ...{ id, title, href: `/goals/${id}` },
    note: due && person.t('reviews.due', { day: inWords(due, person) }),
  }))
}

async function skillRows(person: Person) {
  const { t } = person
  const levels = levelOptions(person)
  return (await skillsToReview(person)).map(
    ({ id, name, level, newest, assessed_on: assessed }) => {
      const last = [newest, assessed]
        .filter((day) => day !== null)
        .sort()
        .at(-1)
      return {
        ...{ id, title: name, href: `/skills/${id}`, level: level ?? '', levels },
        note: last
          ? t('reviews.untouched', { day: inWords(last, person) })
          : t('reviews.never_touched'),
      }
    }
  )
}

async function contactRows(person: Person) {
  return (await contactsToReview(person)).map((row) => ({
    ...{ id: row.id, title: row.name, href: `/contacts/${row.id}`, about: row.meeting },
    note: person.t('reviews.met', { day: inWords(row.day, person), title: row.meeting }),
  }))
}

async function itemRows(person: Person) {
  return (await itemsToReview(person)).map(({ id, kind, name, updated_at: at }) => ({
    ...{ id, title: name, href: hrefOf({ type: 'item', id }) },
    note: [person.t(`items.options.kind.${kind}`), untouched(at, person)].join(' · '),
  }))
}

/** The days to come; those that hold too much with their tasks, so that some can go elsewhere. */
async function dayRows(days: DayAhead[], person: Person) {
  const { t, user } = person
  const full = days.filter(({ over }) => over > 0).flatMap(({ tasks }) => tasks)
  await decorate(person, full)
  const views = new Map((await taskRows(full, person)).map((one) => [one.id, one]))
  return days.map(({ available, day, meetings, over, planned, tasks }) => ({
    day,
    title: capitalised(
      formatDay(day, user.locale, { weekday: 'long', day: 'numeric', month: 'long' })
    ),
    planHref: `/days/${day}/plan`,
    over: over > 0 ? t('today.capacity.over', { time: duration(over, t) }) : null,
    isOff: available === 0,
    words: t(available === 0 ? 'reviews.day_off' : 'reviews.day', {
      ...{ planned: duration(planned + meetings, t), available: duration(available, t) },
    }),
    label: t('reviews.day_label', { planned: duration(planned, t), met: duration(meetings, t) }),
    parts: [
      { kind: 'busy', value: Math.min(meetings, available) },
      { kind: 'planned', value: Math.max(0, planned - over) },
      { kind: 'late', value: over },
    ],
    scale: available,
    later: addDays(day, 1),
    tasks: over > 0 ? tasks.map(({ id }) => views.get(id)!) : [],
  }))
}
