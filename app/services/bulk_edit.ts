import { errors } from '@adonisjs/lucid'
import Project from '#models/project'
import Section from '#models/section'
import Task from '#models/task'
import type { Clock } from '#services/calendar/clock'
import type { Change } from '#services/changes/change'
import { fold } from '#services/search/words'
import type { BulkEdit } from '#validators/bulk'

type Verb = (task: Task) => Promise<void>

/**
 * Does one thing to many tasks within one change.
 *
 * @param ids the person's own tasks, in the order in which they are to stand
 * @throws E_ROW_NOT_FOUND when a task, a project or a section is not the person's; nothing is written
 */
export async function editTogether(change: Change, ids: number[], edit: BulkEdit, clock: Clock) {
  const tasks = await Task.kept({ id: change.userId }, { client: change.trx }).whereIn('id', ids)
  if (tasks.length !== ids.length) throw new errors.E_ROW_NOT_FOUND(Task)

  const verb = await verbOf(change, edit, clock)
  const place = new Map(ids.map((id, at) => [id, at]))
  tasks.sort((one, other) => place.get(one.id)! - place.get(other.id)!)
  for (const task of subtasksFirst(tasks)) await verb(task)
}

async function verbOf(change: Change, edit: BulkEdit, clock: Clock): Promise<Verb> {
  switch (edit.action) {
    case 'complete':
      return (task) => task.complete(change, clock)
    case 'drop':
      return (task) => task.drop(change, clock)
    case 'reopen':
      return (task) => task.reopen(change)
    case 'trash':
      return (task) => task.trash(change, clock.now)
    case 'plan':
      return (task) => task.planFor(change, edit.day, clock)
    case 'due':
      return (task) => task.moveDueTo(change, edit.day)
    case 'priority':
      return (task) => {
        task.priority = edit.priority
        return change.save(task)
      }
    case 'demand':
      return (task) => {
        task.demand = edit.demand
        return change.save(task)
      }
    case 'tag':
      return (task) => task.addTags(change, [edit.name])
    case 'untag':
      return async (task) => {
        const names = await task.tagNames(change.trx)
        const rest = names.filter((name) => fold(name) !== fold(edit.name))
        if (rest.length < names.length) await task.setTags(change, rest)
      }
    case 'move': {
      const list = await listOf(change, edit.projectId, edit.sectionId)
      return (task) => task.moveTo(change, list)
    }
  }
}

/** The list with these ids. @throws E_ROW_NOT_FOUND when there is none, or it is someone else's */
export async function listOf(
  { userId: id, trx: client }: Change,
  projectId: number | null,
  sectionId: number | null
) {
  if (projectId) await Project.kept({ id }, { client }).where('id', projectId).firstOrFail()
  if (sectionId) {
    await Section.kept({ id }, { client })
      .where({ id: sectionId, project_id: projectId })
      .firstOrFail()
  }
  return { projectId, sectionId }
}

/** What closes or trashes a task does so to its subtasks; those that were chosen too go before it. */
function subtasksFirst(tasks: Task[]): Task[] {
  const byId = new Map(tasks.map((task) => [task.id, task]))
  const depth = (task: Task): number => {
    const parent = task.parentId && byId.get(task.parentId)
    return parent ? depth(parent) + 1 : 0
  }
  return tasks
    .map((task) => ({ task, depth: depth(task) }))
    .sort((one, other) => other.depth - one.depth)
    .map(({ task }) => task)
}
