import Project from '#models/project'
import Section from '#models/section'
import Task from '#models/task'
import Attachment from '#models/attachment'
import Entry from '#models/entry'
import Review, { type ReviewKind } from '#models/review'
import type { Trashable } from '#models/mixins/trashable'
import type { Change } from '#services/changes/change'

export type Trashed =
  | (Task | Project | Section | Attachment)
  | (InstanceType<ReturnType<typeof Trashable>> & { id: number; userId: number })

/** What could not be as it was, because something else is gone. */
export type Lost = 'project' | 'section' | 'parent' | 'task' | 'entry' | 'day' | 'period' | null

/**
 * Takes a record out of the trash. A task whose project or task is gone comes back without it: to the
 * inbox, or as a task of its own.
 *
 * @returns what is missing; a section can't come back without its project, a file without its task or
 * entry, a daily entry where its day has another one, nor a review where its period has
 */
export async function restore(change: Change, record: Trashed): Promise<Lost> {
  if (record instanceof Task) return restoreTask(change, record)
  if (record instanceof Project) return restoreProject(change, record)
  if (record instanceof Section) {
    if (!(await isKept(change, Project, record.projectId))) return 'project'
  }
  if (record instanceof Attachment && record.recordType === 'task') {
    if (!(await isKept(change, Task, record.recordId))) return 'task'
  }
  if (record instanceof Attachment && record.recordType === 'entry') {
    if (!(await isKept(change, Entry, record.recordId))) return 'entry'
  }
  if (record instanceof Entry && record.kind === 'daily') {
    const owner = { id: record.userId }
    if (await Entry.dailyOn(owner, record.day, change.trx)) return 'day'
  }
  if (record instanceof Review) {
    const { kind, startsOn } = record
    const period = { kind: kind as ReviewKind, startsOn }
    if (await Review.ofPeriod({ id: record.userId }, period, change.trx)) return 'period'
  }
  await record.restore(change)
  return null
}

async function restoreTask(change: Change, task: Task): Promise<Lost> {
  let lost: Lost = null
  if (task.parentId && !(await isKept(change, Task, task.parentId))) {
    task.parentId = null
    lost = 'parent'
  }
  if (task.sectionId && !(await isKept(change, Section, task.sectionId))) {
    task.sectionId = null
    lost = 'section'
  }
  if (task.projectId && !(await isKept(change, Project, task.projectId))) {
    task.projectId = null
    task.sectionId = null
    lost = 'project'
  }
  const at = task.trashedAt!
  await task.restore(change)
  for (const part of await task.descendants(change.trx)) {
    if (part.trashedAt && part.trashedAt.toMillis() !== at.toMillis()) continue
    part.merge({ projectId: task.projectId, sectionId: task.sectionId })
    await change.save(part)
  }
  return lost
}

/** The tasks that went to the trash along with the project come back with it. */
async function restoreProject(change: Change, project: Project): Promise<Lost> {
  const at = project.trashedAt!.toUTC().toISO()!
  const person = { id: change.userId }
  const { trx: client } = change
  for (const model of [Section, Task]) {
    const parts = await model
      .of(person, { client })
      .where({ project_id: project.id, trashed_at: at })
    for (const part of parts) {
      part.trashedAt = null
      await change.save(part)
    }
  }
  await project.restore(change)
  return null
}

async function isKept(
  change: Change,
  model: typeof Task | typeof Project | typeof Section | typeof Entry,
  id: number
) {
  const found = await (model as typeof Task)
    .kept({ id: change.userId }, { client: change.trx })
    .where('id', id)
    .select('id')
    .first()
  return found !== null
}
