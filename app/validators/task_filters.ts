import { DUE_FILTERS, SORTS, type TaskFilters } from '#queries/task_list'
import { PRIORITIES, STATUSES } from '#models/task'
import { isDay } from '#services/calendar/day'

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
    tag: text(query.tag, 50),
    priority: priority && PRIORITIES.indexOf(priority),
    due: one(query.due, DUE_FILTERS),
    dueFrom: isDay(query.due_from) ? query.due_from : undefined,
    dueTo: isDay(query.due_to) ? query.due_to : undefined,
    planned: isDay(query.planned) ? query.planned : undefined,
    q: text(query.q, 200),
    hidden: query.hidden === '1',
    subtasks: query.subtasks === '1',
    sort: one(query.sort, SORTS),
    cursor: text(query.cursor, 1000),
  }
}
