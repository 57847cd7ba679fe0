import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { refuse } from '#exceptions/refuse'
import Task from '#models/task'
import { BlockingCycle } from '#models/task/blockable'
import { CannotNest, MAX_DEPTH } from '#models/task/nestable'
import type { Change } from '#services/changes/change'
import type { Person } from '#services/person'

/**
 * Another task of the person, named by its id.
 *
 * @throws a validation error that names the field
 */
export async function otherTask(
  id: number,
  field: 'parent_id' | 'blocker_id',
  person: Person,
  client?: TransactionClientContract
): Promise<Task> {
  const task = await Task.kept(person, client && { client })
    .where('id', id)
    .first()
  return task ?? refuse(field, person.t(`tasks.invalid.${field.slice(0, -3)}`))
}

/**
 * Makes a task the last step of another one; with null, a task of its own.
 *
 * @throws a validation error
 */
export async function moveUnder(change: Change, task: Task, parent: Task | null, person: Person) {
  try {
    await task.moveUnder(change, parent)
  } catch (error) {
    if (!(error instanceof CannotNest)) throw error
    const said = { title: parent!.title, max: MAX_DEPTH }
    refuse('parent_id', person.t(`tasks.invalid.under_${error.reason}`, said))
  }
}

/** What moving a task is called. */
export const nestingOf = (task: Task, parent: Task | null): [string, Record<string, string>] =>
  parent
    ? ['tasks.changes.nested', { title: task.title, under: parent.title }]
    : ['tasks.changes.own', { title: task.title }]

/**
 * Lets a task wait for another one.
 *
 * @throws a validation error
 */
export async function waitFor(change: Change, task: Task, blocker: Task, person: Person) {
  try {
    await task.blockBy(change, blocker)
  } catch (error) {
    if (!(error instanceof BlockingCycle)) throw error
    refuse('blocker_id', person.t('tasks.invalid.cycle', { title: blocker.title }))
  }
}
