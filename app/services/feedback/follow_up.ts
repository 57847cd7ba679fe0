import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { refuse } from '#exceptions/refuse'
import type Remark from '#models/remark'
import Task from '#models/task'
import type { Change } from '#services/changes/change'
import type { Person } from '#services/person'
import { captureTasks, checkCapture, knownProjects, readLines } from '#services/tasks/capture'

/**
 * Reads the task that follows up on a remark, in the words of quick add. A project that is not there is
 * left as a word.
 *
 * @throws a validation error
 */
export async function readFollowUp(
  text: string,
  person: Person,
  client?: TransactionClientContract
) {
  const projects = await knownProjects(person, client)
  const { newProjects } = readLines({ text }, projects, person)
  const captured = readLines({ text, asked_projects: newProjects }, projects, person)
  checkCapture(captured, {}, person)
  if (captured.lines.filter(({ parent }) => parent === null).length > 1) {
    refuse('text', person.t('feedback.invalid.one_task'))
  }
  return {
    title: captured.lines[0].title,
    async add(change: Change, remark: Remark): Promise<Task> {
      const context = { parent: null, plannedOn: null, dueOn: null }
      const [task] = await captureTasks(change, captured, projects, context, person)
      await remark.followUp(change, task)
      return task
    },
  }
}

/**
 * A task that is there, to follow up on a remark.
 *
 * @throws a validation error
 */
export async function taskToFollow(id: number, person: Person, client?: TransactionClientContract) {
  const task = await Task.kept(person, client && { client })
    .where('id', id)
    .first()
  return task ?? refuse('task_id', person.t('feedback.invalid.task'))
}

/**
 * A remark has one task that follows up on it; one in the trash makes room.
 *
 * @throws a validation error
 */
export async function refuseSecondTask(
  remark: Remark,
  person: Person,
  client?: TransactionClientContract
) {
  if (remark.taskId === null) return
  const task = await Task.kept(person, client && { client })
    .where('id', remark.taskId)
    .first()
  if (task) refuse('text', person.t('feedback.follow_up.taken'))
}
