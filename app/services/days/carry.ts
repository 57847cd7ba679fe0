import Task from '#models/task'
import type { Day } from '#services/calendar/day'
import type { Change } from '#services/changes/change'

/** Open tasks of a day and of days before it. */
export const leftoversOf = (
  person: { id: number },
  day: Day,
  options?: { client: Change['trx'] }
) => Task.kept(person, options).where('status', 'open').where('planned_on', '<=', day)

/**
 * Moves all leftovers of a day on to another one.
 *
 * @returns how many there were
 */
export async function carryAll(change: Change, day: Day, to: Day): Promise<number> {
  const tasks = await leftoversOf({ id: change.userId }, day, { client: change.trx })
    .orderBy('planned_on')
    .orderBy('plan_position')
    .orderBy('id')
  for (const task of tasks) await task.carryTo(change, to)
  return tasks.length
}
