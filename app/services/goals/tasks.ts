import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { refuse } from '#exceptions/refuse'
import type Goal from '#models/goal'
import Task from '#models/task'
import type { Person } from '#services/person'
import type { Change } from '#services/changes/change'
import { captureTasks, checkCapture, knownProjects, readLines } from '#services/tasks/capture'

/**
 * A task of the person, to serve a goal.
 *
 * @throws a validation error
 */
export async function taskToLink(id: number, person: Person, client?: TransactionClientContract) {
  const task = await Task.kept(person, client && { client })
    .where('id', id)
    .first()
  return task ?? refuse('task_id', person.t('goals.invalid.task'))
}

/**
 * Reads tasks in the words of quick add, to serve a goal. A project that is not there is left as a word:
 * it is made in quick add, where it can be asked about.
 *
 * @throws a validation error
 */
export async function readTasks(text: string, person: Person) {
  const projects = await knownProjects(person)
  const { newProjects } = readLines({ text }, projects, person)
  const captured = readLines({ text, asked_projects: newProjects }, projects, person)
  checkCapture(captured, {}, person)
  return {
    title: captured.lines[0].title,
    count: captured.lines.length,
    async add(change: Change, goal: Goal) {
      const context = { parent: null, plannedOn: null, dueOn: null }
      for (const task of await captureTasks(change, captured, projects, context, person)) {
        if (task.parentId === null) await goal.link(change, task)
      }
    },
  }
}
