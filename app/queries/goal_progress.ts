import { isMeasured } from '#models/key_result'
import { readRows } from '#queries/raw'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { Day } from '#services/calendar/day'
import {
  type Pace,
  paceOf,
  shareNeeded,
  shareOf,
  shareOfGoal,
  shareOfWay,
} from '#services/goals/progress'
import type { Person } from '#services/person'

/** How far a key result is. */
export type KeyResultStanding = {
  id: number
  progress: number
  /** The newest value, else the one that it began with; null where things are counted. */
  value: number | null
  /** Milestones or tasks; null where a value is measured. */
  done: number | null
  all: number | null
}

/** How far a goal is, and what there is to know about it in a list. */
export type Standing = {
  /** From 0 to 1; null when nothing measures it. */
  progress: number | null
  /** How far it would be today at an even pace. */
  needed: number | null
  pace: Pace | null
  confidence: number | null
  checkedOn: Day | null
  tasks: { done: number; all: number }
  /** The open task that comes first. */
  next: { id: number; title: string } | null
  keyResults: KeyResultStanding[]
}

type GoalRow = {
  id: number
  starts_on: Day
  due_on: Day | null
  tasks: number
  tasks_done: number
  next_id: number | null
  next_title: string | null
  confidence: number | null
  checked_on: Day | null
}

type KeyResultRow = {
  id: number
  goal_id: number
  kind: string
  start_value: number | null
  target_value: number | null
  value: number | null
  milestones: number
  milestones_done: number
}

/** Tasks that serve a goal and are neither dropped nor in the trash. */
const SERVING = `from goal_tasks join tasks on tasks.id = goal_tasks.task_id
  where goal_tasks.goal_id = goals.id and tasks.trashed_at is null and tasks.status`

/** The open task that is planned first, else the one due first. */
const next = (column: string) => `(select tasks.${column} ${SERVING} = 'open'
  order by tasks.planned_on is null, tasks.planned_on, tasks.due_key, tasks.id limit 1)`

const newest = (column: string) => `(select ${column} from check_ins
  where check_ins.goal_id = goals.id and check_ins.user_id = goals.user_id
  order by checked_on desc, id desc limit 1)`

const GOALS = `select goals.id, goals.starts_on, goals.due_on,
    (select count(*) ${SERVING} <> 'dropped') as tasks,
    (select count(*) ${SERVING} = 'done') as tasks_done,
    ${next('id')} as next_id, ${next('title')} as next_title,
    ${newest('confidence')} as confidence, ${newest('checked_on')} as checked_on
  from goals where goals.user_id = ? and goals.trashed_at is null`

const KEY_RESULTS = `select key_results.id, key_results.goal_id, kind, start_value, target_value,
    (select value from measurements where measurements.key_result_id = key_results.id
      order by measured_on desc limit 1) as value,
    (select count(*) from milestones where milestones.key_result_id = key_results.id) as milestones,
    (select count(done_on) from milestones where milestones.key_result_id = key_results.id)
      as milestones_done
  from key_results where key_results.user_id = ?`

/**
 * How far goals are, in two queries for however many.
 *
 * @param goalIds only these; without them all that are not in the trash
 */
export async function standingsOf(
  person: Pick<Person, 'id' | 'today'>,
  goalIds?: number[],
  client?: TransactionClientContract
): Promise<Map<number, Standing>> {
  if (goalIds?.length === 0) return new Map()
  const only = (column: string) =>
    goalIds ? ` and ${column} in (${goalIds.map(() => '?').join(', ')})` : ''
  const values = [person.id, ...(goalIds ?? [])]
  const [goals, keyResults] = [
    await readRows<GoalRow>(GOALS + only('goals.id'), values, client),
    await readRows<KeyResultRow>(
      `${KEY_RESULTS}${only('key_results.goal_id')} order by key_results.id`,
      values,
      client
    ),
  ]
  const byGoal = Map.groupBy(keyResults, ({ goal_id: id }) => id)
  return new Map(
    goals.map((goal) => [goal.id, standing(goal, byGoal.get(goal.id) ?? [], person.today)])
  )
}

/** How far goals are, from 0 to 1; what nothing measures is at 0. */
export async function progressOf(
  person: Pick<Person, 'id' | 'today'>,
  goalIds?: number[],
  client?: TransactionClientContract
): Promise<Map<number, number>> {
  const standings = await standingsOf(person, goalIds, client)
  return new Map([...standings].map(([id, { progress }]) => [id, progress ?? 0]))
}

function standing(goal: GoalRow, rows: KeyResultRow[], today: Day): Standing {
  const tasks = { done: Number(goal.tasks_done), all: Number(goal.tasks) }
  const keyResults = rows.map((row) => keyResultStanding(row, tasks))
  const progress = shareOfGoal(
    keyResults.map((one) => one.progress),
    tasks
  )
  const needed = shareNeeded(goal.starts_on, goal.due_on, today)
  return {
    progress,
    needed,
    pace: paceOf(progress, needed),
    confidence: goal.confidence,
    checkedOn: goal.checked_on,
    tasks,
    next: goal.next_id === null ? null : { id: goal.next_id, title: goal.next_title! },
    keyResults,
  }
}

function keyResultStanding(row: KeyResultRow, tasks: Standing['tasks']): KeyResultStanding {
  if (isMeasured(row.kind)) {
    const value = row.value ?? row.start_value!
    const progress = shareOfWay(row.start_value!, row.target_value!, value)
    return { id: row.id, progress, value, done: null, all: null }
  }
  const { done, all } =
    row.kind === 'tasks'
      ? tasks
      : { done: Number(row.milestones_done), all: Number(row.milestones) }
  return { id: row.id, progress: shareOf(done, all), value: null, done, all }
}
