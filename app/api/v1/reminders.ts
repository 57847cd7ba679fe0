import { reminderShape } from '#api/v1/shapes/reminder'
import Reminder from '#models/reminder'
import Task from '#models/task'
import { actsOn } from '#services/api/acts'
import { answers, type Call, type Operation, reads, takes, writes } from '#services/api/operation'
import { own } from '#services/api/own'
import { Table } from '#services/api/table'
import { snoozedMoment } from '#services/reminders/moments'
import { reminderMoment } from '#services/reminders/read'
import { jsonReminderValidator, snoozeValidator } from '#validators/reminder'

const table = new Table({
  table: 'reminders',
  shape: reminderShape,
  sorts: { remind_at: 'moment', id: 'id' },
  sort: 'remind_at',
  filters: {
    due: {
      type: 'boolean',
      description: 'Whether its moment has come and nobody has put it away.',
      apply: (query, isDue, { clock }) => {
        const now = clock.now.toISO()!
        if (isDue) query.whereNull('seen_at').where('remind_at', '<=', now)
        else query.where((either) => either.whereNotNull('seen_at').orWhere('remind_at', '>', now))
      },
    },
  },
})

const taskOf = (call: Call) => own(Task, call, call.params.task_id)

/** Moments at which tasks ask for attention. */
export default [
  reads({
    name: 'reminders.index',
    area: 'tasks',
    method: 'GET',
    path: '/reminders',
    summary: 'List reminders',
    description: 'With `filter[due]=true` those that wait for the person now.',
    scope: 'tasks:read',
    query: table.query,
    answer: answers.page(reminderShape),
    run: (call) => table.page(call),
  }),
  reads({
    name: 'tasks.reminders.index',
    area: 'tasks',
    method: 'GET',
    path: '/tasks/:task_id/reminders',
    summary: 'List the reminders of a task',
    scope: 'tasks:read',
    query: table.query,
    answer: answers.page(reminderShape),
    async run(call) {
      const task = await taskOf(call)
      return table.page(call, (query) => query.where('task_id', task.id))
    },
  }),
  writes({
    name: 'tasks.reminders.store',
    area: 'tasks',
    method: 'POST',
    path: '/tasks/:task_id/reminders',
    summary: 'Set a reminder',
    description:
      'On a day at a time of the person’s clock, or so many minutes before the task is due.',
    scope: 'tasks:write',
    body: takes.json(jsonReminderValidator, { example: { on: '2026-11-24', at: '09:00' } }),
    answer: answers.created(reminderShape, ({ id }) => `/api/v1/reminders/${id}`),
    async run(call) {
      const { change, input, label, person } = call
      const task = await taskOf(call)
      const moment = reminderMoment(input, task, person)
      label('time.changes.reminder_set', { title: task.title })
      return table.find(call, (await task.remindAt(change, moment)).id)
    },
  }),
  writes({
    name: 'tasks.reminders.destroy',
    area: 'tasks',
    method: 'DELETE',
    path: '/tasks/:task_id/reminders/:id',
    summary: 'Remove a reminder',
    scope: 'tasks:write',
    answer: answers.nothing(),
    async run(call) {
      const { change, client, label, params, person } = call
      const task = await taskOf(call)
      const reminder = await Reminder.of(person, { client })
        .where({ task_id: task.id, id: params.id })
        .firstOrFail()
      label('time.changes.reminder_removed', { title: task.title })
      await change.delete(reminder)
    },
  }),
  reads({
    name: 'reminders.show',
    area: 'tasks',
    method: 'GET',
    path: '/reminders/:id',
    summary: 'Read a reminder',
    scope: 'tasks:read',
    answer: answers.one(reminderShape),
    run: (call) => table.find(call, call.params.id),
  }),
  ...actsOn({ area: 'tasks', path: '/reminders/:id', model: Reminder, table }, [
    {
      name: 'reminders.snooze.store',
      method: 'POST',
      path: '/snooze',
      summary: 'Let a reminder come again later',
      body: takes.json(snoozeValidator, { example: { for: '1h' } }),
      run: async ({ change, input, label, person }, reminder) => {
        label('time.changes.reminder_snoozed')
        const remindAt = snoozedMoment(input.for, person.clock)
        await change.save(reminder.merge({ remindAt, seenAt: null, mailedAt: null }))
      },
    },
    {
      name: 'reminders.seen.store',
      method: 'POST',
      path: '/seen',
      summary: 'Put a reminder away',
      run: async ({ change, label, person }, reminder) => {
        label('time.changes.reminder_seen')
        await change.save(reminder.merge({ seenAt: person.clock.now }))
      },
    },
  ]),
] satisfies Operation[]
