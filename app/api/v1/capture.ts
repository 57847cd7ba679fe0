import { taskShape } from '#api/v1/shapes/task'
import { tasks } from '#api/v1/task_list'
import { PRIORITIES } from '#models/task'
import { extent } from '#services/api/list'
import { answers, type Operation, reads, takes, writes } from '#services/api/operation'
import { is, Shape } from '#services/api/shape'
import { quickAddToJson } from '#services/quick_add/json'
import { captureTasks, checkCapture, knownProjects, readLines } from '#services/tasks/capture'
import { readParent, readPlace } from '#services/tasks/read'
import { captureValidator, parseValidator } from '#validators/task'

const tokens = {
  type: 'array',
  items: {
    type: 'object',
    required: ['start', 'end', 'text', 'kind'],
    additionalProperties: false,
    properties: {
      start: { type: 'integer', minimum: 0 },
      end: { type: 'integer', minimum: 0 },
      text: { type: 'string' },
      kind: { type: 'string' },
    },
  },
}

export const lineShape = new Shape(
  'QuickAddLine',
  {
    title: is.text(),
    due_on: is.maybe(is.day()),
    due_time: is.maybe(is.text()),
    planned_on: is.maybe(is.day()),
    start_on: is.maybe(is.day()),
    priority: is.oneOf(PRIORITIES),
    project: is.maybe(is.text({ description: 'The known project’s name, or the name as typed.' })),
    tags: is.texts(),
    estimate_minutes: is.maybe(is.integer({ minimum: 0 })),
    recurrence: is.maybe(is.text({ description: 'RFC 5545 text, without `RRULE:`.' })),
    recurs_after_completion: is.brought({ schema: { type: 'boolean' } }),
    tokens: { schema: tokens },
  },
  { description: 'What quick add makes of one line.' }
)

/** Quick add: tasks in words. */
export default [
  reads({
    name: 'tasks.parse',
    area: 'tasks',
    method: 'POST',
    path: '/tasks/parse',
    summary: 'Show what quick add makes of lines in words',
    description:
      'One object for each task, as `node ace tasks:parse --json` prints it. Nothing is saved.',
    scope: 'tasks:read',
    body: takes.json(parseValidator, {
      example: { text: 'Call Ana tomorrow 3pm #clients @phone !high ~30m' },
    }),
    answer: answers.list(lineShape),
    async run({ input, person, client }) {
      const { lines } = readLines(input, await knownProjects(person, client), person)
      return lines.map(quickAddToJson)
    },
  }),
  writes({
    name: 'tasks.capture',
    area: 'tasks',
    method: 'POST',
    path: '/tasks/capture',
    summary: 'Add tasks in words, one to a line',
    description:
      'Indented lines are steps. Where a line does not say otherwise, its task goes to the given place and day. Projects that do not exist yet are made when `new_projects` names them.',
    scope: 'tasks:write',
    query: extent(taskShape),
    body: takes.json(captureValidator, {
      example: { text: 'Call Ana tomorrow 3pm @phone !high ~30m' },
    }),
    answer: answers.list(taskShape, 201),
    async run(call) {
      const { change, client, input, label, person } = call
      const projects = await knownProjects(person, client)
      const captured = readLines(input, projects, person)
      checkCapture(captured, input, person)
      const context = {
        place: await readPlace(input, person, { client }),
        parent: await readParent(input.parent_id, person, 'parent_id', client),
        plannedOn: input.planned_on ?? null,
        dueOn: input.due_on ?? null,
      }
      const { lines } = captured
      label('tasks.changes.added', { title: lines[0].title, count: lines.length })
      const made = await captureTasks(change, captured, projects, context, person)
      return tasks.findAll(
        call,
        made.map(({ id }) => id)
      )
    },
  }),
] satisfies Operation[]
