import type { Demand, Status } from '#models/task'
import type { Promised } from '#models/task/promised'
import type { Day } from '#services/calendar/day'

/** What a row shows of other tables. */
export type Decorations = {
  tags: string[]
  subtasks: { done: number; total: number } | null
  attachments: number
  blocked: boolean
  running_since: string | null
  /** The contact that it is promised to, or by. */
  contact: string | null
}

/** A task as lists read it: plain columns, days and moments as text, booleans as the engine has them. */
export type TaskRow = {
  id: number
  title: string
  status: Status
  priority: number
  demand: Demand | null
  project_id: number | null
  section_id: number | null
  parent_id: number | null
  due_on: Day | null
  due_time: string | null
  due_key: string
  planned_on: Day | null
  plan_position: number
  start_on: Day | null
  estimate_minutes: number | null
  spent_seconds: number
  recurrence: string | null
  recurs_after_completion: boolean | number
  carried_count: number
  position: number
  closed_on: Day | null
  closed_at: string | null
  contact_id: number | null
  /** Who owes it, between the person and the contact. */
  promise: Promised | null
  version: number
} & Partial<Decorations>

/** What lists select: all but notes and what search reads. */
export const TASK_COLUMNS = [
  'id',
  'title',
  'status',
  'priority',
  'demand',
  'project_id',
  'section_id',
  'parent_id',
  'due_on',
  'due_time',
  'due_key',
  'planned_on',
  'plan_position',
  'start_on',
  'estimate_minutes',
  'spent_seconds',
  'recurrence',
  'recurs_after_completion',
  'carried_count',
  'position',
  'closed_on',
  'closed_at',
  'contact_id',
  'promise',
  'version',
].map((column) => `tasks.${column}`)
