import { timeEntryShape } from '#api/v1/shapes/time_entry'
import Task from '#models/task'
import TimeEntry from '#models/time_entry'
import { answers, type Call, type Operation, reads, takes, writes } from '#services/api/operation'
import { own } from '#services/api/own'
import { Table } from '#services/api/table'
import { timeEntryValidator } from '#validators/time_entry'

const entries = new Table({
  table: 'time_entries',
  shape: timeEntryShape,
  sorts: { started_at: 'moment', id: 'id' },
  sort: '-started_at',
})

const taskOf = (call: Call) => own(Task, call, call.params.task_id)

/** Time spent on a task. */
export default [
  reads({
    name: 'tasks.time_entries.index',
    area: 'tasks',
    method: 'GET',
    path: '/tasks/:task_id/time_entries',
    summary: 'List the time spent on a task',
    scope: 'tasks:read',
    query: entries.query,
    answer: answers.page(timeEntryShape),
    async run(call) {
      const task = await taskOf(call)
      return entries.page(call, (query) => query.where('task_id', task.id))
    },
  }),
  writes({
    name: 'tasks.time_entries.store',
    area: 'tasks',
    method: 'POST',
    path: '/tasks/:task_id/time_entries',
    summary: 'Add time that was spent without the timer',
    description: 'It ends now.',
    scope: 'tasks:write',
    body: takes.json(timeEntryValidator, { example: { minutes: 25 } }),
    answer: answers.created(
      timeEntryShape,
      ({ task_id: id }) => `/api/v1/tasks/${id}/time_entries`
    ),
    async run(call) {
      const { change, input, label, person } = call
      const task = await taskOf(call)
      label('time.changes.added', { title: task.title, minutes: input.minutes })
      const { id } = await task.addTime(change, input.minutes, person.clock)
      return entries.find(call, id)
    },
  }),
  writes({
    name: 'tasks.time_entries.destroy',
    area: 'tasks',
    method: 'DELETE',
    path: '/tasks/:task_id/time_entries/:id',
    summary: 'Take time off a task',
    description: 'A stretch that is still running is ended with the timer first.',
    scope: 'tasks:write',
    answer: answers.nothing(),
    async run(call) {
      const { change, client, label, params, person } = call
      const task = await taskOf(call)
      const entry = await TimeEntry.of(person, { client })
        .where({ task_id: task.id, id: params.id })
        .whereNotNull('ended_at')
        .firstOrFail()
      label('time.changes.removed', { title: task.title })
      await task.removeTime(change, entry)
    },
  }),
] satisfies Operation[]
