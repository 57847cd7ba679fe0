import { taskShape } from '#api/v1/shapes/task'
import { partsOfTask, tasks } from '#api/v1/task_list'
import { create, EMPTY } from '#api/v1/tasks'
import Task from '#models/task'
import { extent, paging } from '#services/api/list'
import { answers, type Call, type Operation, reads, takes, writes } from '#services/api/operation'
import { own } from '#services/api/own'
import { duplicateTask } from '#services/tasks/duplicate'
import { newSubtaskValidator } from '#validators/task'

const created = answers.created(taskShape, ({ id }) => `/api/v1/tasks/${id}`)
const listQuery = { ...paging, ...extent(taskShape) }
const taskOf = (call: Call) => own(Task, call, call.params.task_id)

/** Tasks that belong to a task. */
export default [
  reads({
    name: 'tasks.subtasks.index',
    area: 'tasks',
    method: 'GET',
    path: '/tasks/:task_id/subtasks',
    summary: 'List the steps of a task, open and closed, in order',
    scope: 'tasks:read',
    query: listQuery,
    answer: answers.page(taskShape),
    async run(call) {
      const task = await taskOf(call)
      return partsOfTask.page(call, (query) => query.where('parent_id', task.id))
    },
  }),
  writes({
    name: 'tasks.subtasks.store',
    area: 'tasks',
    method: 'POST',
    path: '/tasks/:task_id/subtasks',
    summary: 'Add a step to a task',
    description: 'It is in the same list as its task, unless it says otherwise.',
    scope: 'tasks:write',
    query: extent(taskShape),
    body: takes.json(newSubtaskValidator, { example: { title: 'Ask for the numbers' } }),
    answer: created,
    async run(call) {
      const task = await taskOf(call)
      const input = { ...EMPTY, ...call.input, parent_id: task.id }
      return tasks.find(call, await create({ ...call, input }))
    },
  }),
  reads({
    name: 'tasks.blockers.index',
    area: 'tasks',
    method: 'GET',
    path: '/tasks/:task_id/blockers',
    summary: 'List the tasks that a task waits for',
    scope: 'tasks:read',
    query: listQuery,
    answer: answers.page(taskShape),
    async run(call) {
      const task = await taskOf(call)
      const byId = { ...call, query: { ...call.query, sort: 'id' } }
      return partsOfTask.page(byId, (query) =>
        query.whereIn('id', (blocks) =>
          blocks.from('task_blocks').where('task_id', task.id).select('blocker_id')
        )
      )
    },
  }),
  writes({
    name: 'tasks.duplicates.store',
    area: 'tasks',
    method: 'POST',
    path: '/tasks/:task_id/duplicates',
    summary: 'Copy a task with its steps',
    description: 'The copy is open and has no history.',
    scope: 'tasks:write',
    query: extent(taskShape),
    answer: created,
    async run(call) {
      const task = await taskOf(call)
      call.label('tasks.changes.duplicated', { title: task.title })
      const copy = await duplicateTask(call.change, task, call.person)
      return tasks.find(call, copy.id)
    },
  }),
] satisfies Operation[]
