import db from '@adonisjs/lucid/services/db'
import type CheckIn from '#models/check_in'
import type Goal from '#models/goal'
import type KeyResult from '#models/key_result'
import Measurement from '#models/measurement'
import Milestone from '#models/milestone'
import { TASK_COLUMNS, type TaskRow } from '#queries/task_row'

/** All that the page of a goal shows of what it is made of. */
export type GoalParts = {
  keyResults: KeyResult[]
  milestones: Milestone[]
  /** In the order of their days. */
  measurements: Measurement[]
  /** The newest first. */
  checkIns: CheckIn[]
  /** The next one first, closed ones after. */
  tasks: TaskRow[]
}

const SHOWN_TASKS = 300
const SHOWN_CHECK_INS = 200

export async function goalParts(goal: Goal): Promise<GoalParts> {
  const owner = { id: goal.userId }
  const [keyResults, milestones, measurements, checkIns, tasks] = await Promise.all([
    goal.keyResults().orderBy('id'),
    Milestone.of(owner).where('goal_id', goal.id).orderBy('id'),
    Measurement.of(owner).where('goal_id', goal.id).orderBy('measured_on'),
    goal.checkIns().orderBy('checked_on', 'desc').orderBy('id', 'desc').limit(SHOWN_CHECK_INS),
    tasksOf(goal),
  ])
  return { keyResults, milestones, measurements, checkIns, tasks }
}

/** Tasks that serve a goal: the open ones as they come next, then what was closed last. */
const tasksOf = (goal: Goal): Promise<TaskRow[]> =>
  db
    .query<TaskRow>()
    .from('goal_tasks')
    .join('tasks', 'tasks.id', 'goal_tasks.task_id')
    .where({ 'goal_tasks.goal_id': goal.id, 'goal_tasks.user_id': goal.userId })
    .whereNull('tasks.trashed_at')
    .orderByRaw(
      `case tasks.status when 'open' then 0 else 1 end, tasks.closed_at desc,
       tasks.planned_on is null, tasks.planned_on, tasks.due_key, tasks.id`
    )
    .limit(SHOWN_TASKS)
    .select(TASK_COLUMNS)

/** The goals that a task serves. */
export const goalsOfTask = (
  userId: number,
  taskId: number
): Promise<Array<{ id: number; title: string; status: string }>> =>
  db
    .from('goals')
    .join('goal_tasks', 'goal_tasks.goal_id', 'goals.id')
    .where({ 'goal_tasks.task_id': taskId, 'goals.user_id': userId })
    .whereNull('goals.trashed_at')
    .orderBy('goals.day_key')
    .orderBy('goals.id')
    .select('goals.id', 'goals.title', 'goals.status')
