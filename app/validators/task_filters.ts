import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { DEMANDS, PRIORITIES, STATUSES } from '#models/task'
import { PROMISES } from '#models/task/promised'
import { DUE_FILTERS, type Sort, type TaskFilters } from '#queries/task_filters'
import { fields } from '#validators/fields'

/** What a reader may choose; days and the done list have orders of their own. */
export const LIST_SORTS = [
  'due',
  'priority',
  'newest',
  'title',
  'position',
  'closed',
] as const satisfies readonly Sort[]

export const GROUPS = ['none', 'project', 'priority', 'due', 'tag'] as const
export type Group = (typeof GROUPS)[number]

const LONGEST_SEARCH = 200
const LONGEST_CURSOR = 1000

/** An id, or `none` for what has no such thing. */
const idOrNone = () => vine.string().regex(/^(none|[1-9]\d{0,8})$/)

/** What narrows a list of tasks: its address, a saved filter and the API say the same. */
const narrowing = {
  q: fields.text(LONGEST_SEARCH).optional(),
  status: vine.enum([...STATUSES, 'any'] as const).optional(),
  project: idOrNone().optional(),
  section: idOrNone().optional(),
  /** A name, or `none` for tasks without one. */
  tag: fields.text(50).optional(),
  priority: vine.enum(PRIORITIES).optional(),
  demand: vine.enum(DEMANDS).optional(),
  due: vine.enum(DUE_FILTERS).optional(),
  due_from: fields.day().optional(),
  due_to: fields.day().optional(),
  planned: fields.day().optional(),
  contact: fields.id().optional(),
  promise: vine.enum(PROMISES).optional(),
  meeting: fields.id().optional(),
  hidden: vine.boolean().optional(),
  subtasks: vine.boolean().optional(),
}

const arranging = {
  sort: vine.enum(LIST_SORTS).optional(),
  group: vine.enum(GROUPS).optional(),
}

export const taskFiltersValidator = vine.compile(vine.object(narrowing))

const listValidator = vine.compile(vine.object({ ...narrowing, ...arranging }))

/** The names of what narrows a list, and of all that its address may say beside the page. */
export const FILTER_FIELDS = Object.keys(narrowing)
export const LIST_FIELDS = [...FILTER_FIELDS, ...Object.keys(arranging)]

type Query = Record<string, unknown>

/** A list from an address. What is not understood is left out: a list is shown all the same. */
export async function listFrom(query: Query): Promise<{ filters: TaskFilters; group: Group }> {
  const said = Object.fromEntries(
    LIST_FIELDS.map((name) => [name, textOf(query[name], LONGEST_SEARCH)])
  )
  const [wrong, list] = await listValidator.tryValidate(said)
  if (wrong) {
    const names = wrong.messages.map(({ field }: { field: string }) => [field, undefined])
    return listFrom({ ...query, ...Object.fromEntries(names) })
  }
  const { sort, group = 'none', ...rest } = list
  return { filters: { ...taskFiltersOf(rest), sort, cursor: cursorFrom(query) }, group }
}

/** Where the page of a list begins. */
export const cursorFrom = (query: Query) => textOf(query.cursor, LONGEST_CURSOR)

/** Checked fields as the list takes them. */
export function taskFiltersOf(input: Infer<typeof taskFiltersValidator>): TaskFilters {
  const { project, section, tag, priority, due_from: dueFrom, due_to: dueTo, ...same } = input
  return {
    ...same,
    project: idFrom(project),
    section: idFrom(section),
    tag: tag === 'none' ? undefined : tag,
    tagged: tag === 'none' ? false : undefined,
    priority: priority && PRIORITIES.indexOf(priority),
    dueFrom,
    dueTo,
  }
}

const idFrom = (id: string | undefined) => (id === undefined || id === 'none' ? id : Number(id))

const textOf = (value: unknown, max: number) =>
  typeof value === 'string' ? value.trim().slice(0, max) || undefined : undefined
