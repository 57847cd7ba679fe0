import { DateTime } from 'luxon'
import { addDays, type Day, daysBetween, weekday } from '#services/calendar/day'
import { occurrencesBetween, parseRule } from '#services/recurrence/index'
import { INBOX, LISTS, NOTES, PROJECTS, ROUTINES, STEPS } from './content.js'
import type { Random } from './random.js'

/** A task as the demo tells it, before the database has given it an id. */
export type Draft = {
  title: string
  notes?: string
  project: string | null
  section?: string
  tags: string[]
  status: 'open' | 'done' | 'dropped'
  priority: number
  createdOn: Day
  dueOn?: Day
  dueTime?: string
  plannedOn?: Day
  startOn?: Day
  closedOn?: Day
  estimate?: number
  spent?: number
  recurrence?: string
  afterCompletion?: boolean
  anchor?: Day
  /** Drafts of one series share its name. */
  series?: string
  carries: Array<{ from: Day; to: Day }>
  subtasks: string[]
  subtasksDone?: number
  blockedBy?: string
  remindAt?: Day
  running?: boolean
  trashedOn?: Day
  demand?: 'deep' | 'normal' | 'light'
}

const ESTIMATES = [10, 15, 20, 25, 30, 45, 60, 75, 90, 120]

/** Tells one year, up to and beyond `today`. Only the first telling plans today's focus. */
export function tellYear(today: Day, random: Random, isFirst: boolean): Draft[] {
  const drafts: Draft[] = [...pastWork(today, random), ...routines(today, isFirst)]
  drafts.push(...openWork(today, random))
  if (isFirst) drafts.push(...todaysFocus(today), ...inbox(today), ...special(today))
  return drafts
}

/** The drafts that make so many tasks at most: what is open, then the newest of what is done. */
export function latest(drafts: Draft[], tasks: number): Draft[] {
  const chosen = new Map<Draft, Draft>()
  let room = tasks
  for (const draft of drafts.toSorted((one, two) => closing(two).localeCompare(closing(one)))) {
    if (room <= 0) break
    const subtasks = draft.subtasks.slice(0, room - 1)
    room -= 1 + subtasks.length
    chosen.set(draft, { ...draft, subtasks })
  }
  return drafts.flatMap((draft) => chosen.get(draft) ?? [])
}

const closing = ({ closedOn }: Draft) => closedOn ?? '9999-12-31'

function pastWork(today: Day, random: Random): Draft[] {
  const drafts: Draft[] = []
  for (let day = addDays(today, -365); day < today; day = addDays(day, 1)) {
    const weekend = weekday(day) > 5
    const count = weekend ? random.between(0, 1) : random.between(4, 6)
    for (let index = 0; index < count; index++) drafts.push(closedTask(day, weekend, random))
  }
  return drafts
}

function closedTask(day: Day, weekend: boolean, random: Random): Draft {
  const project = weekend ? PROJECTS.find(({ name }) => name === 'Home')! : choose(day, random)
  const draft = invent(project, addDays(day, -random.between(1, 12)), random)
  const carried = random.chance(0.14) ? random.between(1, 2) : 0
  let planned = addDays(day, -carried)
  for (let step = 0; step < carried; step++) {
    draft.carries.push({ from: planned, to: addDays(planned, 1) })
    planned = addDays(planned, 1)
  }
  draft.plannedOn = random.chance(0.85) ? day : undefined
  draft.status = random.chance(0.05) ? 'dropped' : 'done'
  draft.closedOn = day
  if (random.chance(0.25)) draft.dueOn = addDays(day, random.between(-1, 3))
  if (draft.estimate && random.chance(0.6)) {
    draft.spent = Math.max(300, Math.round(draft.estimate * 60 * (0.6 + random.next() * 0.9)))
  }
  draft.subtasksDone = draft.subtasks.length
  return draft
}

/** The campaign ran in spring; the other projects take turns over the year. */
function choose(day: Day, random: Random) {
  const running = PROJECTS.filter(
    ({ archived, name }) =>
      name !== 'Home' && (!archived || ['03', '04', '05'].includes(day.slice(5, 7)))
  )
  return random.pick(running)
}

function invent(project: (typeof PROJECTS)[number], createdOn: Day, random: Random): Draft {
  return {
    title: fill(random.pick(project.titles), random),
    notes: random.chance(0.2) ? fill(random.pick(NOTES), random) : undefined,
    project: project.name,
    section: project.sections.length ? random.pick(project.sections) : undefined,
    tags: random.chance(0.45) ? [random.pick(project.tags)] : [],
    status: 'open',
    priority: random.chance(0.3) ? random.between(1, 4) : 0,
    createdOn,
    estimate: random.chance(0.8) ? random.pick(ESTIMATES) : undefined,
    carries: [],
    subtasks: random.chance(0.08) ? STEPS.slice(0, random.between(2, 4)) : [],
  }
}

const fill = (text: string, random: Random) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => random.pick(LISTS[name]))

function routines(today: Day, isFirst: boolean): Draft[] {
  return ROUTINES.flatMap((routine) => {
    const anchor = addDays(today, -364)
    const days = occurrencesBetween(
      parseRule(routine.rule),
      anchor,
      anchor,
      addDays(today, 40),
      400
    )
    const past = days.filter((day) => day < today)
    const next = days.find((day) => day >= today)!
    const common = {
      title: routine.title,
      project: routine.project,
      tags: [],
      priority: 0,
      estimate: routine.minutes,
      dueTime: 'time' in routine ? routine.time : undefined,
      series: routine.title,
      carries: [],
      subtasks: [],
    }
    const history: Draft[] = past.map((day) => ({
      ...common,
      status: 'done',
      createdOn: addDays(day, -1),
      dueOn: day,
      plannedOn: day,
      closedOn: day,
      spent: routine.minutes * 60,
    }))
    if (!isFirst) return history
    const open: Draft = {
      ...common,
      status: 'open',
      createdOn: past.at(-1) ?? anchor,
      dueOn: next,
      recurrence: routine.rule,
      afterCompletion: 'afterCompletion' in routine,
      anchor,
    }
    return [...history, open]
  })
}

function openWork(today: Day, random: Random): Draft[] {
  return Array.from({ length: 84 }, () => {
    const project = random.pick(PROJECTS.filter(({ archived }) => !archived))
    const draft = invent(project, addDays(today, -random.between(0, 40)), random)
    if (random.chance(0.5)) draft.dueOn = nextWorkday(addDays(today, random.between(1, 45)))
    if (random.chance(0.08)) draft.startOn = addDays(today, random.between(3, 30))
    if (draft.startOn && draft.dueOn && draft.startOn > draft.dueOn) draft.startOn = draft.dueOn
    if (random.chance(0.1)) draft.plannedOn = nextWorkday(addDays(today, random.between(1, 4)))
    draft.subtasksDone = draft.subtasks.length && random.between(0, draft.subtasks.length - 1)
    draft.demand = demandOf(draft)
    return draft
  })
}

/** What is long takes strength, what is short does not; many say nothing. */
function demandOf({ estimate = 45 }: Draft): Draft['demand'] {
  if (estimate >= 90) return 'deep'
  return estimate <= 15 ? 'light' : undefined
}

const nextWorkday = (day: Day): Day => (weekday(day) > 5 ? addDays(day, 8 - weekday(day)) : day)

const plain = (title: string, project: string | null, more: Partial<Draft>): Draft => ({
  title,
  project,
  tags: [],
  status: 'open',
  priority: 0,
  createdOn: more.dueOn ?? more.plannedOn ?? '2000-01-01',
  carries: [],
  subtasks: [],
  ...more,
})

/** Today: two things done, one in hand, three to go. */
function todaysFocus(today: Day): Draft[] {
  const planned = { createdOn: addDays(today, -2), plannedOn: today }
  const done = { status: 'done', closedOn: today } as const
  return [
    plain('Send the revised quote to Halden', 'Website relaunch', {
      ...planned,
      ...done,
      estimate: 20,
      spent: 1260,
    }),
    plain('Review pull request on search index', 'Website relaunch', {
      ...planned,
      ...done,
      estimate: 75,
      spent: 4200,
    }),
    plain('Draft the migration plan for the booking database', 'Booking database', {
      ...planned,
      priority: 3,
      estimate: 90,
      tags: ['deep'],
      demand: 'deep',
      subtasks: STEPS,
      subtasksDone: 1,
      notes: NOTES[0].replace('{person}', 'Tomás'),
      running: true,
    }),
    plain('Call Ana about the Q1 retainer', 'Website relaunch', {
      ...planned,
      dueOn: today,
      dueTime: '15:00',
      estimate: 30,
      tags: ['phone'],
      remindAt: today,
    }),
    plain('Write up interview notes for Jonas', 'Hiring a designer', {
      ...planned,
      priority: 4,
      dueOn: today,
      estimate: 25,
    }),
    plain('Renew the TLS certificates', 'Operations', {
      ...planned,
      estimate: 20,
      carries: [
        { from: addDays(today, -2), to: addDays(today, -1) },
        { from: addDays(today, -1), to: today },
      ],
    }),
  ]
}

const inbox = (today: Day): Draft[] =>
  INBOX.map((title, index) => plain(title, null, { createdOn: addDays(today, -index) }))

/** Late, due and waiting: what the morning has to decide about. */
function special(today: Day): Draft[] {
  return [
    plain('Answer the landlord’s letter', 'Home', {
      dueOn: addDays(today, -1),
      createdOn: addDays(today, -9),
      estimate: 15,
    }),
    plain('Book the train to Leipzig', 'Conference talk', {
      dueOn: today,
      createdOn: addDays(today, -5),
      estimate: 10,
    }),
    plain('Ask Priya for feedback on the demo', 'Team', {
      dueOn: addDays(today, 3),
      createdOn: addDays(today, -3),
    }),
    plain('Switch the bookings over', 'Booking database', {
      createdOn: addDays(today, -12),
      priority: 3,
      estimate: 120,
      blockedBy: 'Draft the migration plan for the booking database',
    }),
    plain('Print the old brochures', 'Website relaunch', {
      createdOn: addDays(today, -20),
      trashedOn: addDays(today, -2),
    }),
    plain('Call about the fax number', 'Home', {
      createdOn: addDays(today, -30),
      trashedOn: addDays(today, -6),
    }),
    plain('Read the notes of the planning day', 'Quarterly planning', {
      plannedOn: addDays(today, -1),
      createdOn: addDays(today, -4),
      estimate: 30,
    }),
  ]
}

/** A believable moment of a day, the same for the same draft. */
export function momentOn(day: Day, zone: string, minute: number): DateTime {
  return DateTime.fromISO(day, { zone })
    .set({ hour: 9, minute: 0 })
    .plus({ minutes: minute % 500 })
    .toUTC()
}

export const ageOf = (draft: Draft, today: Day) => daysBetween(draft.createdOn, today)
