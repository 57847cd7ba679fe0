import type Task from '#models/task'
import type { Change } from '#services/changes/change'
import type { Person } from '#services/person'
import { valuesOf } from '#services/tasks/values'
import { createTask } from '#services/tasks/write'

/** Makes an open copy of a task and its subtasks, with their tags but without their history. */
export async function duplicateTask(change: Change, task: Task, person: Person): Promise<Task> {
  const [parent] = await task.ancestors(change.trx)
  return copy(change, task, parent ?? null, person)
}

async function copy(
  change: Change,
  task: Task,
  parent: Task | null,
  person: Person
): Promise<Task> {
  const values = valuesOf(task, await task.tagNames(change.trx))
  const made = await createTask(change, values, person, parent)
  for (const part of await task.subtasks(change.trx)) await copy(change, part, made, person)
  return made
}
