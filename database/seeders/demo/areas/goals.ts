import { addDays, type Day, daysBetween } from '#services/calendar/day'
import type { Telling } from '../write.js'
import { LEARNINGS } from './_learnings.js'
import { GOALS, type ToldGoal, type ToldKeyResult } from './_goals.js'

/** What Maya wants to reach, by the names of columns. */
export default (today: Day) =>
  GOALS.map(({ title, why, from, due, closed }) => {
    const starts_on = addDays(today, from)
    return {
      title,
      why,
      status: closed?.as ?? 'open',
      starts_on,
      due_on: due === undefined ? null : addDays(today, due),
      closed_on: closed ? addDays(today, closed.on) : null,
      created_at: `${starts_on}T07:12:00.000Z`,
    }
  })

/** The year of each goal: values, milestones, check-ins, tasks, and what shows it. */
export async function tell(telling: Telling) {
  for (const goal of GOALS) {
    const goal_id = telling.id('goals', goal.title)
    for (const keyResult of goal.keyResults ?? []) {
      await tellKeyResult(telling, goal_id, goal, keyResult)
    }
    await tellCheckIns(telling, goal_id, goal)
    await tellTasks(telling, goal_id, goal)
  }
}

const stamped = ({ moment }: Telling, day: Day) => ({
  created_at: moment(day, 40),
  updated_at: moment(day, 40),
})

/** The last day on which something was done for a goal. */
const endOf = ({ today }: Telling, { closed }: ToldGoal) => addDays(today, closed?.on ?? -1)

async function tellKeyResult(
  telling: Telling,
  goal_id: number,
  goal: ToldGoal,
  told: ToldKeyResult
) {
  const { insert, today } = telling
  const starts = addDays(today, goal.from)
  const [key_result_id] = await insert('key_results', [
    {
      goal_id,
      title: told.title,
      kind: told.kind,
      unit: told.kind === 'percentage' ? '%' : (told.unit ?? ''),
      start_value: told.way ? told.way[0] : null,
      target_value: told.way ? told.way[2] : null,
      ...stamped(telling, starts),
    },
  ])
  const ids = { goal_id, key_result_id }
  const steps = (told.milestones ?? []).map(([title, due, done]) => ({
    ...{ ...ids, title, due_on: addDays(today, due) },
    done_on: done === undefined ? null : addDays(today, done),
    ...stamped(telling, starts),
  }))
  if (steps.length > 0) await insert('milestones', steps)
  if (told.way) {
    await insert(
      'measurements',
      valuesOf(telling, goal, told).map((one) => ({ ...ids, ...one }))
    )
  }
}

/** Measured every nine days or so, sometimes with a step back, and at its value on the last day. */
function valuesOf(telling: Telling, goal: ToldGoal, { way, whole }: ToldKeyResult) {
  const { random, today } = telling
  const [start, now] = way!
  const starts = addDays(today, goal.from)
  const end = endOf(telling, goal)
  const length = daysBetween(starts, end)
  const rows = []
  for (let day = addDays(starts, 7); day < end; day = addDays(day, random.between(7, 12))) {
    const share = daysBetween(starts, day) / length + (random.next() - 0.55) * 0.1
    const value = start + (now - start) * Math.min(1, Math.max(0, share))
    const rounded = whole === false ? Math.round(value * 10) / 10 : Math.round(value)
    rows.push({ measured_on: day, value: rounded, ...stamped(telling, day) })
  }
  return [...rows, { measured_on: end, value: now, ...stamped(telling, end) }]
}

/** The told check-ins, spread over its time. */
async function tellCheckIns(telling: Telling, goal_id: number, goal: ToldGoal) {
  const end = endOf(telling, goal)
  const length = daysBetween(addDays(telling.today, goal.from), end)
  const rows = goal.checkIns.map(([confidence, note], at) => {
    const back = Math.round(
      (length * (goal.checkIns.length - 1 - at)) / (goal.checkIns.length + 0.5)
    )
    const day = addDays(end, -Math.min(back, length))
    return { goal_id, checked_on: day, confidence, note, ...stamped(telling, day) }
  })
  await telling.insert('check_ins', rows)
}

/** Tasks of its project within its time: what was done, and what is next. */
async function tellTasks(telling: Telling, goal_id: number, goal: ToldGoal) {
  const { insert, tasks, today } = telling
  const starts = addDays(today, goal.from)
  const end = endOf(telling, goal)
  const [pattern, count] = goal.done ?? [/^$/, 0]
  const done = tasks.filter(
    ({ title, status, closedOn, project }) =>
      status === 'done' &&
      project === goal.project &&
      pattern.test(title) &&
      closedOn! >= starts &&
      closedOn! <= end
  )
  const chosen = Array.from(
    { length: Math.min(count, done.length) },
    (_, at) => done[Math.floor((at * done.length) / Math.min(count, done.length))]
  )
  const next = nextOf(telling, goal)
  const serving = [...new Set([...chosen, ...next])]
  if (serving.length > 0) {
    await insert(
      'goal_tasks',
      serving.map(({ id }) => ({ goal_id, task_id: id }))
    )
  }

  await tellEvidence(telling, goal_id, goal, chosen)
}

/** Tasks and learnings that show it, with a sentence of why. */
async function tellEvidence(
  telling: Telling,
  claim_id: number,
  goal: ToldGoal,
  done: Telling['tasks']
) {
  const { id, insert, today } = telling
  const row = (proof_type: string, proof_id: number, note: string, day: Day) => ({
    ...{ claim_type: 'goal', claim_id, proof_type, proof_id, note, shown_on: day },
    ...{ from_text: false, ...stamped(telling, day) },
  })
  const proofs = (goal.proofs ?? []).slice(0, done.length)
  const rows = proofs.map((note, at) => {
    const task = done[Math.floor((at * done.length) / proofs.length)]
    return row('task', task.id, note, task.closedOn!)
  })
  for (const [title, note] of goal.learned ?? []) {
    const { ago } = LEARNINGS.find((one) => one.title === title)!
    rows.push(row('entry', id('journal', title), note, addDays(today, -ago)))
  }
  if (rows.length > 0) {
    await insert('evidence', rows)
  }
}

function nextOf({ tasks }: Telling, { next = [], project }: ToldGoal) {
  const open = tasks.filter(({ status, trashedOn }) => status === 'open' && !trashedOn)
  return typeof next === 'number'
    ? open.filter((task) => task.project === project && !task.blockedBy).slice(0, next)
    : next.flatMap((title) => open.findLast((task) => task.title === title) ?? [])
}
