import Task from '#models/task'
import type { Change } from '#services/changes/change'
import type { Person } from '#services/person'
import { type Field, merge, type Merge, type TaskValues, valuesOf } from '#services/tasks/values'
import { updateTask } from '#services/tasks/write'

/** What the form had on screen. */
export type Seen = { version: number; was?: string | null; keep_now?: Array<string | null> }

/** Someone edited the same fields meanwhile. Nothing was written. */
export class EditConflict extends Error {
  constructor(
    readonly task: Task,
    readonly now: TaskValues,
    readonly sent: Partial<TaskValues>,
    readonly outcome: Merge
  ) {
    super('The task has been changed meanwhile')
  }
}

/**
 * Writes an edit over whatever else changed meanwhile, unless it is the same field.
 *
 * @returns the fields that had been changed elsewhere and stay so
 * @throws {EditConflict} when both changed a field, differently
 */
export async function editTask(
  change: Change,
  id: number,
  sent: Partial<TaskValues>,
  seen: Seen,
  person: Person
): Promise<Field[]> {
  const task = await Task.kept(person, { client: change.trx }).where('id', id).firstOrFail()
  const now = valuesOf(task, await task.tagNames(change.trx))
  const kept = new Set(seen.keep_now ?? [])
  const wanted = Object.fromEntries(
    Object.entries(sent).filter(([field]) => !kept.has(field))
  ) as Partial<TaskValues>

  const result = merge(wanted, now, { was: seen.was, isCurrent: task.version === seen.version })
  if (result.conflicts.length > 0) throw new EditConflict(task, now, sent, result)
  await updateTask(change, task, wanted, result.mine, person)
  return result.theirs
}
