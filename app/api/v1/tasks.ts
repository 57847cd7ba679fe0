import { tasks } from '#api/v1/task_list'
import Task from '#models/task'
import type { WriteCall } from '#services/api/operation'
import { resource } from '#services/api/resource'
import { moveUnder, otherTask } from '#services/tasks/move'
import { readParent, readTaskValues } from '#services/tasks/read'
import { merge, valuesOf } from '#services/tasks/values'
import { createTask, updateTask } from '#services/tasks/write'
import { taskValidators } from '#validators/task'

export const EMPTY = {
  notes: '',
  priority: 'none',
  demand: null,
  project_id: null,
  section_id: null,
  parent_id: null,
  tags: [],
  due_on: null,
  due_time: null,
  planned_on: null,
  start_on: null,
  estimate_minutes: null,
  contact_id: null,
  promise: null,
  promised_on: null,
  recurrence: null,
  recurs_after_completion: false,
}

/** Makes a task from a body in which every field is. */
export async function create({ change, client, input, label, person }: WriteCall): Promise<number> {
  const { parent_id: parentId, ...fields } = input
  const parent = await readParent(parentId, person, 'parent_id', client)
  // a step is where its task is, unless it says otherwise
  const isInList = fields.project_id !== null || fields.section_id !== null
  const { place, ...values } = await readTaskValues(fields, person, { client })
  const task = { ...values, title: values.title!, ...((!parent || isInList) && { place }) }
  label('tasks.changes.added', { title: task.title, count: 1 })
  return (await createTask(change, task, person, parent)).id
}

/** The last to write wins, field by field: what was not sent stays as someone else left it. */
async function update({ change, client, input, label, person }: WriteCall, task: Task) {
  const { parent_id: parentId, ...fields } = input
  const now = valuesOf(task, await task.tagNames(client))
  const sent = await readTaskValues(fields, person, { client, now })
  const { mine } = merge(sent, now, { isCurrent: true })
  await updateTask(change, task, sent, mine, person)
  label('tasks.changes.saved', { title: task.title })
  if (parentId === undefined || parentId === task.parentId) return
  const parent = parentId ? await otherTask(parentId, 'parent_id', person, client) : null
  await moveUnder(change, task, parent, person)
}

export default resource({
  name: 'tasks',
  one: 'a task',
  many: 'tasks',
  model: Task,
  table: tasks,
  validators: taskValidators,
  empty: EMPTY,
  examples: {
    input: {
      title: 'Call Ana about the offer',
      priority: 'high',
      tags: ['phone'],
      due_on: '2026-11-24',
      due_time: '15:00',
      estimate_minutes: 30,
    },
  },
  verbs: {
    create,
    update,
    async remove({ change, label, person }, task: Task) {
      label('tasks.changes.trashed', { title: task.title })
      await task.trash(change, person.clock.now)
    },
  },
})
