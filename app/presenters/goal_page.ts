import type CheckIn from '#models/check_in'
import type Goal from '#models/goal'
import { presentHistory } from '#presenters/area'
import { presentLinks } from '#presenters/evidence'
import { presentGoal } from '#presenters/goal'
import { presentKeyResults } from '#presenters/key_result'
import { markdownWords } from '#presenters/task_page'
import { presentTasks } from '#presenters/task_row'
import { standingsOf } from '#queries/goal_progress'
import { type GoalParts, goalParts } from '#queries/goal_parts'
import { decorate } from '#queries/task_decorations'
import { TaskList } from '#queries/task_list'
import { daysBetween } from '#services/calendar/day'
import { lineChart } from '#services/charts/line_chart'
import { progressOver } from '#services/goals/history'
import { barOf, dayOfGoal, paceInWords, percent } from '#services/goals/words'
import { renderMarkdown } from '#services/markdown/render'
import { navigation } from '#services/page/navigation'
import type { Person } from '#services/person'
import { dayInWords } from '#services/words/dates'

const SHOWN_FOUND = 8
/** Check-ins that stand open; earlier ones are folded. */
const SHOWN_CHECK_INS = 6

/**
 * All that the page of a goal shows, in words.
 *
 * @param find words of a task that is to serve it; null when none is looked for
 */
export async function presentGoalPage(goal: Goal, person: Person, find: string | null) {
  const { t, today } = person
  const [standings, parts, history, links, { projects }] = await Promise.all([
    standingsOf(person, [goal.id]),
    goalParts(goal),
    presentHistory(person, 'goal', goal.id),
    presentLinks(person, { type: 'goal', id: goal.id }),
    navigation(person),
  ])
  await decorate(person, parts.tasks)
  const standing = standings.get(goal.id)!
  const isOpen = goal.status === 'open'
  const { progress, needed, next, confidence } = standing
  const tasks = presentTasks(parts.tasks, person, projects)
  const checkIns = parts.checkIns.map((one) => presentCheckIn(one, person))
  const daysLeft =
    isOpen && goal.dueOn && goal.dueOn >= today ? daysBetween(today, goal.dueOn) : null

  return {
    record: presentGoal(goal, person),
    isOpen,
    day: dayOfGoal(goal, person),
    daysLeft: daysLeft === null ? null : t('goals.days_left', { days: daysLeft }),
    bar: barOf(progress, isOpen ? needed : null, person),
    percent: progress === null ? null : percent(progress, person),
    pace: isOpen ? paceInWords(standing.pace, person) : null,
    confidence: confidence ? t(`goals.confidence.${confidence}`) : null,
    chart: chartOf(goal, parts, person),
    keyResults: presentKeyResults(parts, standing.keyResults, person),
    openTasks: tasks.filter(({ status }) => status === 'open'),
    closedTasks: tasks.filter(({ status }) => status !== 'open'),
    next: isOpen && next ? { title: next.title, href: `/tasks/${next.id}` } : null,
    isStuck: isOpen && next === null,
    find: find ?? '',
    found: find ? await findTasks(find, parts, person) : null,
    checkIns: checkIns.slice(0, SHOWN_CHECK_INS),
    earlier: checkIns.slice(SHOWN_CHECK_INS),
    confidences: confidenceChoices(person),
    history,
    links,
  }
}

/** From the least to the most likely, in words. */
export const confidenceChoices = ({ t }: Person) =>
  [1, 2, 3, 4, 5].map((value) => ({ value: String(value), label: t(`goals.confidence.${value}`) }))

function presentCheckIn({ id, checkedOn, confidence, note }: CheckIn, person: Person) {
  const { t, today, user } = person
  return {
    id,
    level: confidence,
    confidence: t(`goals.confidence.${confidence}`),
    day: dayInWords(checkedOn, today, user.locale, t),
    iso: checkedOn,
    html: renderMarkdown(note, markdownWords(person)),
  }
}

/** Progress over time, with the pace that leads to its end. Null until something has happened. */
function chartOf(goal: Goal, parts: GoalParts, person: Person) {
  const { keyResults, measurements, milestones, tasks } = parts
  const points = progressOver({
    startsOn: goal.startsOn,
    keyResults: keyResults.map(({ id, kind, startValue, targetValue }) => ({
      kind,
      start: startValue,
      target: targetValue,
      values: measurements
        .filter(({ keyResultId }) => keyResultId === id)
        .map(({ measuredOn, value }) => ({ day: measuredOn, value })),
      milestones: milestones
        .filter(({ keyResultId }) => keyResultId === id)
        .map(({ doneOn }) => doneOn),
    })),
    tasks: tasks
      .filter(({ status }) => status !== 'dropped')
      .map(({ status, closed_on: day }) => (status === 'done' ? day : null)),
  })
  if (points.length < 2) return null
  const inHundredths = points.map(({ day, value }) => ({ day, value: value * 100 }))
  return lineChart(
    {
      id: 'goal-chart',
      title: person.t('goals.chart.title'),
      name: person.t('goals.chart.name'),
      points: inHundredths,
      max: 100,
      steps: true,
      until: goal.closedOn ?? undefined,
      unit: (value) => percent(value / 100, person),
      pace: goal.dueOn
        ? { from: { day: goal.startsOn, value: 0 }, to: { day: goal.dueOn, value: 100 } }
        : null,
    },
    person
  )
}

async function findTasks(q: string, { tasks }: GoalParts, person: Person) {
  const known = new Set(tasks.map(({ id }) => id))
  const list = new TaskList(person, { q, status: 'open' })
  const { rows } = await list.rows(SHOWN_FOUND + Math.min(known.size, 50))
  return rows
    .filter(({ id }) => !known.has(id))
    .slice(0, SHOWN_FOUND)
    .map(({ id, title }) => ({ id, title }))
}
