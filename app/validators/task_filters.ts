import { DUE_FILTERS, type Sort, type TaskFilters } from '#queries/task_filters'
import { PRIORITIES, STATUSES } from '#models/task'
import { isDay } from '#services/calendar/day'

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

const one = <T extends string>(value: unknown, choices: readonly T[]): T | undefined =>
  choices.find((choice) => choice === value)

const id = (value: unknown) =>
  typeof value === 'string' && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : undefined

const text = (value: unknown, max: number) =>
  typeof value === 'string' && value.trim() !== '' && !value.includes('\0')
    ? value.trim().slice(0, max)
    : undefined

/** Filters from an address. What is not understood is left out: a list is shown all the same. */
export function taskFiltersFrom(query: Record<string, unknown>): TaskFilters {
  const priority = one(query.priority, PRIORITIES)
  return {
    status: one(query.status, [...STATUSES, 'any']),
    project: query.project === 'none' ? 'none' : id(query.project),
    section: query.section === 'none' ? 'none' : id(query.section),
    tag: query.tag === 'none' ? undefined : text(query.tag, 50),
    tagged: query.tag === 'none' ? false : undefined,
    priority: priority && PRIORITIES.indexOf(priority),
    due: one(query.due, DUE_FILTERS),
    dueFrom: isDay(query.due_from) ? query.due_from : undefined,
    dueTo: isDay(query.due_to) ? query.due_to : undefined,
    planned: isDay(query.planned) ? query.planned : undefined,
    q: text(query.q, 200),
    hidden: query.hidden === '1',
    subtasks: query.subtasks === '1',
    sort: one(query.sort, LIST_SORTS),
    cursor: text(query.cursor, 1000),
  }
}

export const groupFrom = (query: Record<string, unknown>): Group =>
  one(query.group, GROUPS) ?? 'none'
