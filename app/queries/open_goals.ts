import { readRows } from '#queries/raw'
import type { Day } from '#services/calendar/day'

/** An open goal, and whether something was done for it in a time. */
export type OpenGoal = { id: number; title: string; moved: boolean }

const MOVES = [
  `select 1 from measurements join key_results on key_results.id = measurements.key_result_id
    where key_results.goal_id = goals.id and measurements.measured_on between ? and ?`,
  `select 1 from milestones join key_results on key_results.id = milestones.key_result_id
    where key_results.goal_id = goals.id and milestones.done_on between ? and ?`,
  `select 1 from goal_tasks join tasks on tasks.id = goal_tasks.task_id
    where goal_tasks.goal_id = goals.id and tasks.trashed_at is null
      and tasks.status = 'done' and tasks.closed_on between ? and ?`,
]

/** The open goals of a person, the next due first. */
export async function openGoals(
  person: { id: number },
  first: Day,
  last: Day
): Promise<OpenGoal[]> {
  const moved = MOVES.map((sql) => `exists (${sql})`).join(' or ')
  const rows = await readRows(
    `select id, title, case when ${moved} then 1 else 0 end as moved from goals
      where user_id = ? and status = 'open' and trashed_at is null order by day_key, id limit 50`,
    [...MOVES.flatMap(() => [first, last]), person.id]
  )
  return rows.map((row) => ({ ...row, moved: Boolean(row.moved) }))
}
