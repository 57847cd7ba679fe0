import { areaColumns } from '#models/mixins/area_record'
import { countAll } from '#queries/review_steps'
import { addDays, asUtc, type Day } from '#services/calendar/day'
import { linkTo } from '#services/evidence/mentions'
import { type Period, periodOf, titleOfPeriod } from '#services/reviews/periods'
import { STEPS, type StepName } from '#services/reviews/steps'
import type { Random } from '../random.js'
import type { Telling } from '../write.js'
import { AHEAD, BETTER, MONTHS, WELL } from './_reviews.js'

/** Maya's reviews hang on her weeks: they are told below, once those are there. */
export default []

/** About so much there is in each step as a week ends, and so often all of it is cleared. */
const USUAL: Record<StepName, [most: number, cleared: number]> = {
  inbox: [18, 0.85],
  overdue: [9, 0.6],
  waiting: [7, 0.3],
  goals: [3, 0.7],
  skills: [8, 0.1],
  feedback: [6, 0.2],
  stale: [7, 0.4],
  capacity: [3, 0.7],
}
/** Steps of this week's review that she has finished so far. */
const SO_FAR = 4

type Row = Record<string, unknown>
type Told = { review: Row; steps: Row[]; linked: number[] }

/** Most weeks of a year and half of its months; this week's is half done. */
export async function tell(telling: Telling) {
  const { insert, person, random, today } = telling
  const told: Told[] = []
  const week = periodOf('weekly', today, person)
  await leaveLying(telling)
  for (let ago = 51; ago >= 1; ago--) {
    const period = periodOf('weekly', addDays(week.startsOn, -7 * ago), person)
    // the week after Christmas, holidays, and some Fridays that were too long
    if (period.startsOn.slice(5) >= '12-21' || random.chance(0.14)) continue
    told.push(tellPast(period, telling))
  }
  for (let ago = 6; ago >= 1; ago--) {
    const day = asUtc(today).minus({ months: ago }).toISODate()!
    if (ago !== 4) told.push(tellPast(periodOf('monthly', day, person), telling))
  }
  told.push(await tellPresent(week, telling))

  const ids = await insert(
    'reviews',
    told.map(({ review }) => review)
  )
  const stamps = told.map(({ review }) => ({
    created_at: review.created_at,
    updated_at: review.updated_at,
  }))
  await insert(
    'review_steps',
    told.flatMap(({ steps }, at) =>
      steps.map((step) => ({ review_id: ids[at], ...step, ...stamps[at] }))
    )
  )
  await insert(
    'mentions',
    told.flatMap(({ linked }, at) =>
      linked.map((target_id) => ({
        ...{ record_type: 'review', record_id: ids[at], target_type: 'task', target_id },
      }))
    )
  )
}

/** Some open tasks have been lying around since the summer, and next Tuesday holds too much. */
async function leaveLying({ change, moment, person, tasks, today }: Telling) {
  const open = tasks.filter(
    ({ carries, dueOn, plannedOn, project, recurrence, startOn, status }) =>
      status === 'open' &&
      project &&
      !(dueOn ?? plannedOn ?? startOn ?? recurrence) &&
      !carries.length
  )
  for (const [at, { id }] of open.slice(0, 4).entries()) {
    const since = moment(addDays(today, -70 - 9 * at))
    await change('tasks', id, { created_at: since, updated_at: since })
  }
  const { startsOn } = periodOf('weekly', addDays(today, 7), person)
  for (const [at, { id }] of open.slice(4, 8).entries()) {
    const full = { planned_on: addDays(startsOn, 1), plan_position: at + 1, estimate_minutes: 120 }
    await change('tasks', id, full)
  }
}

/** A week or month that was looked back on when it ended, with what was done in it. */
function tellPast(period: Period, { moment, person, random, tasks, today }: Telling): Told {
  const { kind, startsOn, endsOn } = period
  const day = workDayBefore(endsOn, today)
  const [begun, finished] = [moment(day, 400), moment(day, 440)]
  const done = tasks.filter(
    ({ closedOn, status }) =>
      status === 'done' && closedOn && closedOn >= startsOn && closedOn <= endsOn
  )
  const named = done.filter(() => random.chance(0.3)).slice(0, 3)
  const lines = named.map(({ id, title }) => `- ${linkTo({ type: 'task', id }, title)}`)
  const more = done.length - named.length
  if (more > 0) lines.push(`- and ${more} more`)
  const facts = lines.length > 0 ? `\n\n# Done (${done.length})\n\n${lines.join('\n')}` : ''
  const well = `${random.pick(kind === 'weekly' ? WELL : MONTHS)}${facts}`
  const review = reviewRow(period, person, {
    ...{ well, better: random.pick(BETTER), ahead: random.pick(AHEAD) },
    ...{ answered_at: finished, finished_at: finished },
    ...{ created_at: begun, updated_at: finished },
  })
  const steps = STEPS.map((name) => {
    const [most, cleared] = USUAL[name]
    const before = random.between(0, most)
    return stepRow(name, before, random.chance(cleared) ? 0 : leftOf(before, random), finished)
  })
  return { review, steps, linked: named.map(({ id }) => id) }
}

const leftOf = (before: number, random: Random) =>
  before === 0 ? 0 : random.between(1, Math.max(1, Math.round(before / 2)))

/** This week: what is there now, and a little more as it began. */
async function tellPresent(
  week: Period,
  { client, moment, person, random, today }: Telling
): Promise<Told> {
  const now = await countAll(person, week, client)
  const at = moment(today, 20)
  const steps = STEPS.map((name, place) => {
    if (place >= SO_FAR) return stepRow(name, now[name], null, null)
    return stepRow(name, now[name] + random.between(2, 6), now[name], at)
  })
  const answers = { well: '', better: '', ahead: '', answered_at: null, finished_at: null }
  const review = reviewRow(week, person, { ...answers, created_at: at, updated_at: at })
  return { review, steps, linked: [] }
}

function reviewRow(period: Period, person: Telling['person'], said: Row): Row {
  const { kind, startsOn, endsOn } = period
  const title = titleOfPeriod(period, person)
  const row = { title, kind, starts_on: startsOn, ends_on: endsOn, ...said }
  return { ...row, ...areaColumns('reviews', row) }
}

const stepRow = (name: StepName, before: number, after: number | null, at: string | null): Row => ({
  ...{ name, count_before: before, count_after: after, finished_at: at },
})

/** The Friday of a week, the last working day of a month; today at the latest. */
function workDayBefore(end: Day, today: Day): Day {
  let day = end
  while (asUtc(day).weekday > 5) day = addDays(day, -1)
  return day < today ? day : today
}
