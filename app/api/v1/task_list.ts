import { taskShape } from '#api/v1/shapes/task'
import { DEMANDS, PRIORITIES, STATUSES } from '#models/task'
import { PROMISES } from '#models/task/promised'
import { DUE_FILTERS, SORTS, type TaskFilters } from '#queries/task_filters'
import { TaskList } from '#queries/task_list'
import { extent, filtering, PAGE, paging, readingOf } from '#services/api/list'
import type { Call, ListPage, Parameter } from '#services/api/operation'
import { refuseAll } from '#services/api/problem'
import { Table } from '#services/api/table'
import { isDay } from '#services/calendar/day'
import { taskFiltersOf } from '#validators/task_filters'

const idOrNone = (description: string): Parameter => ({
  type: 'string',
  pattern: '^(none|[1-9]\\d{0,8})$',
  description: `${description}, or \`none\`.`,
})
const id = (description: string): Parameter => ({
  type: 'integer',
  minimum: 1,
  maximum: 999_999_999,
  description,
})
const day = (description: string): Parameter => ({ type: 'string', format: 'date', description })

/** What narrows the list: the same as in the pages, by the names of the fields. */
const FILTERS: Record<string, Parameter> = {
  status: {
    type: 'string',
    enum: [...STATUSES, 'closed', 'any'],
    description: '`closed` is done or dropped; without it, what is open.',
  },
  project_id: idOrNone('A project'),
  section_id: idOrNone('A section'),
  parent_id: id('The task that they are steps of.'),
  tag: { type: 'string', maxLength: 50, description: 'A tag by its name, or `none`.' },
  priority: { type: 'string', enum: [...PRIORITIES], description: 'How important it is.' },
  demand: { type: 'string', enum: [...DEMANDS], description: 'How much strength it takes.' },
  due: {
    type: 'string',
    enum: [...DUE_FILTERS],
    description: '`week` is today and six more days, `soon` what of it comes after tomorrow.',
  },
  due_from: day('Due on this day or later.'),
  due_to: day('Due on this day or earlier.'),
  planned_on: day('Planned for this day.'),
  contact_id: id('A contact that it is promised to or by.'),
  promise: {
    type: 'string',
    enum: [...PROMISES],
    description: 'Who owes it: the person (`mine`) or the contact (`theirs`).',
  },
  meeting_id: id('The meeting in which it was written down.'),
  q: { type: 'string', maxLength: 200, description: 'Words of the title or the notes.' },
  hidden: { type: 'boolean', description: 'Also what is hidden until a later day.' },
  subtasks: { type: 'boolean', description: 'Also steps of other tasks.' },
}

const DAYS = ['due_from', 'due_to', 'planned_on']

/** Tasks as the API reads them: one by its id, or a page of the list that the pages ask as well. */
class Tasks extends Table {
  get query(): Record<string, Parameter> {
    return {
      ...paging,
      sort: {
        type: 'string',
        enum: [...SORTS],
        default: 'due',
        description:
          'The order: `position` is the person’s own, `plan` that of a day, `closed` (for closed tasks alone) the last first.',
      },
      filter: filtering(FILTERS),
      date: {
        type: 'string',
        pattern: '^(today|\\d{4}-\\d{2}-\\d{2})$',
        description:
          'Planned for this day or due on it, open or closed; `today` is the day that it is for the person.',
      },
      ...extent(taskShape),
    }
  }

  async page(call: Call): Promise<ListPage> {
    const { person, query, client } = call
    const { fields, include } = readingOf(taskShape, { person, query })
    const columns = taskShape.columns(fields, include).map((column) => `tasks.${column}`)
    const list = new TaskList(person, filtersOf(call), client, columns)
    return list.rows(query.limit ?? PAGE.usual)
  }
}

const options = { table: 'tasks', shape: taskShape, trash: true }

export const tasks = new Tasks({ ...options, sorts: {}, sort: 'id' })

/** Tasks that belong to another one, whatever their state. */
export const partsOfTask = new Table({
  ...options,
  sorts: { position: 'number', id: 'id' },
  sort: 'position',
})

function filtersOf({ person, query }: Call): TaskFilters {
  const { sort, cursor, filter = {} } = query
  const date = query.date === 'today' ? person.today : query.date
  const days = [['/date', date], ...DAYS.map((name) => [`/filter/${name}`, filter[name]])]
  refuseAll(
    days
      .filter(([, value]) => value !== undefined && !isDay(value))
      .map(([field]) => ({ field, rule: 'format', message: 'Send a date that exists.' }))
  )
  const status = filter.status ?? (date ? 'any' : sort === 'closed' ? 'closed' : 'open')
  if (sort === 'closed' && (status === 'open' || status === 'any')) {
    const message = 'What is open has no day on which it was closed: filter by a closed status.'
    refuseAll([{ field: '/sort', rule: 'sort', message }])
  }
  const { project_id: project, section_id: section, planned_on: planned, ...rest } = filter
  const { parent_id: parent, contact_id: contact, meeting_id: meeting, ...same } = rest
  const filters = taskFiltersOf({ ...same, project, section, planned, contact, meeting })
  return { ...filters, status, parent, day: date, sort, cursor }
}
