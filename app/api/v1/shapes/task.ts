import { attachmentShape } from '#api/v1/shapes/attachment'
import { projectShape } from '#api/v1/shapes/project'
import { reminderShape } from '#api/v1/shapes/reminder'
import { sectionShape } from '#api/v1/shapes/section'
import { timeEntryShape } from '#api/v1/shapes/time_entry'
import { DEMANDS, PRIORITIES, STATUSES } from '#models/task'
import { PROMISES } from '#models/task/promised'
import { decorate } from '#queries/task_decorations'
import type { TaskRow } from '#queries/task_row'
import { includeMany, includeOne } from '#services/api/includes'
import { is, type Reading, type Row, Shape } from '#services/api/shape'

const ofTask = (query: any, ids: number[]) =>
  query.whereIn('task_id', ids).select('task_id as owner_id')

export const taskShape: Shape = new Shape(
  'Task',
  {
    id: is.id(),
    title: is.text(),
    notes: is.text({ description: 'Markdown.' }),
    status: is.oneOf(STATUSES),
    priority: is.from(['priority'], is.oneOf(PRIORITIES), (row) => PRIORITIES[row.priority]),
    demand: is.maybe(is.oneOf(DEMANDS)),
    project_id: is.maybe(is.id()),
    section_id: is.maybe(is.id()),
    parent_id: is.maybe(is.id()),
    tags: is.texts(),
    due_on: is.maybe(is.day()),
    due_time: is.maybe(is.text({ description: '`HH:mm` of the person’s clock.' })),
    planned_on: is.maybe(is.day()),
    start_on: is.maybe(is.day()),
    estimate_minutes: is.maybe(is.integer({ minimum: 1 })),
    contact_id: is.maybe(is.id()),
    promise: is.maybe(is.oneOf(PROMISES)),
    promised_on: is.maybe(is.day()),
    meeting_id: is.maybe(is.id()),
    recurrence: is.maybe(is.text({ description: 'RFC 5545 text, without `RRULE:`.' })),
    recurs_after_completion: is.boolean('recurs_after_completion'),
    series_id: is.maybe(is.id()),
    spent_seconds: is.integer({ minimum: 0 }),
    running_since: is.brought(is.maybe(is.moment())),
    carried_count: is.integer({ minimum: 0 }),
    subtasks_count: is.brought(is.integer({ minimum: 0 })),
    subtasks_closed: is.brought(is.integer({ minimum: 0 })),
    attachments_count: is.brought(is.integer({ minimum: 0 })),
    blocked: is.brought({ schema: { type: 'boolean' } }),
    position: is.number(),
    plan_position: is.number(),
    closed_on: is.maybe(is.day()),
    closed_at: is.maybe(is.moment()),
    created_at: is.moment(),
    updated_at: is.moment(),
    version: is.integer({ minimum: 1 }),
  },
  {
    description:
      'One thing to do. With a contact it is a promise: `mine` is what the person owes them, `theirs` what they owe the person. `meeting_id` is the meeting in which it was written down.',
    complete: carry,
    includes: {
      project: includeOne('project', {
        description: 'Its project.',
        table: 'projects',
        ref: 'Project',
        shape: () => projectShape,
        column: 'project_id',
      }),
      section: includeOne('section', {
        description: 'Its section.',
        table: 'sections',
        ref: 'Section',
        shape: () => sectionShape,
        column: 'section_id',
      }),
      parent: includeOne('parent', {
        description: 'The task that it is a step of.',
        table: 'tasks',
        ref: 'Task',
        shape: () => taskShape,
        column: 'parent_id',
      }),
      subtasks: includeMany('subtasks', {
        description: 'Its steps, in order.',
        table: 'tasks',
        ref: 'Task',
        shape: () => taskShape,
        find: (query, ids) =>
          query
            .whereIn('parent_id', ids)
            .whereNull('trashed_at')
            .orderBy('position')
            .orderBy('id')
            .select('parent_id as owner_id'),
      }),
      blockers: includeMany('blockers', {
        description: 'The tasks that it waits for.',
        table: 'tasks',
        ref: 'Task',
        shape: () => taskShape,
        find: (query, ids) =>
          query
            .join('task_blocks', 'task_blocks.blocker_id', 'tasks.id')
            .whereIn('task_blocks.task_id', ids)
            .whereNull('tasks.trashed_at')
            .orderBy('tasks.id')
            .select('task_blocks.task_id as owner_id'),
      }),
      attachments: includeMany('attachments', {
        description: 'Its files.',
        table: 'attachments',
        ref: 'Attachment',
        shape: () => attachmentShape,
        find: (query, ids) =>
          query
            .where('record_type', 'task')
            .whereIn('record_id', ids)
            .whereNull('trashed_at')
            .orderBy('id')
            .select('record_id as owner_id'),
      }),
      reminders: includeMany('reminders', {
        description: 'Its reminders.',
        table: 'reminders',
        ref: 'Reminder',
        shape: () => reminderShape,
        find: (query, ids) => ofTask(query, ids).orderBy('remind_at').orderBy('id'),
      }),
      time_entries: includeMany('time_entries', {
        description: 'The stretches of time spent on it.',
        table: 'time_entries',
        ref: 'TimeEntry',
        shape: () => timeEntryShape,
        find: (query, ids) =>
          ofTask(query, ids).orderBy('started_at', 'desc').orderBy('id', 'desc'),
      }),
    },
  }
)

/** What a row shows of other tables, by the name that each has in the pages' lists. */
const CARRIED: Record<string, (row: TaskRow) => unknown> = {
  tags: ({ tags }) => tags,
  running_since: (row) => row.running_since,
  subtasks_count: ({ subtasks }) => subtasks?.total ?? 0,
  subtasks_closed: ({ subtasks }) => subtasks?.done ?? 0,
  attachments_count: ({ attachments }) => attachments,
  blocked: ({ blocked }) => blocked,
}

async function carry(rows: Row[], { person, client, fields }: Reading) {
  const names = Object.keys(CARRIED).filter((name) => fields.has(name))
  if (names.length === 0) return
  const found = rows.map(({ id }) => ({ id }) as TaskRow)
  await decorate(person, found, client)
  for (const [at, row] of rows.entries()) {
    for (const name of names) row[name] = CARRIED[name](found[at])
  }
}
