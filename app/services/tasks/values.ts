import { createHash } from 'node:crypto'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type Task from '#models/task'
import type { Demand } from '#models/task'
import type { PromiseValues } from '#models/task/promised'
import type { Day } from '#services/calendar/day'
import { fold } from '#services/search/words'

/** What the form of a task edits, by the parts that belong together and are merged together. */
export type TaskValues = {
  title: string
  notes: string
  /** 0 none … 4 urgent */
  priority: number
  demand: Demand | null
  place: { projectId: number | null; sectionId: number | null }
  tags: string[]
  due: { on: Day | null; time: string | null }
  planned: Day | null
  start: Day | null
  /** Minutes. */
  estimate: number | null
  recurrence: { rule: string | null; afterCompletion: boolean }
  promise: PromiseValues
}

/** How what was sent is read. */
export type Reading = {
  /** Reads within its transaction, and sees what that has written. */
  client?: TransactionClientContract
  /** What stands there: the other half of what belongs together, where only one was sent. */
  now?: TaskValues
}

export type Field = keyof TaskValues

export const FIELDS = [
  'title',
  'notes',
  'priority',
  'demand',
  'place',
  'tags',
  'due',
  'planned',
  'start',
  'estimate',
  'recurrence',
  'promise',
] as const satisfies readonly Field[]

export function valuesOf(task: Task, tags: string[]): TaskValues {
  return {
    title: task.title,
    notes: task.notes,
    priority: task.priority,
    demand: task.demand as Demand | null,
    place: { projectId: task.projectId, sectionId: task.sectionId },
    tags,
    due: { on: task.dueOn, time: task.dueTime },
    planned: task.plannedOn,
    start: task.startOn,
    estimate: task.estimateMinutes,
    recurrence: {
      rule: task.recurrence,
      afterCompletion: task.recurrence !== null && Boolean(task.recursAfterCompletion),
    },
    promise: {
      contactId: task.contactId,
      by: task.promise as PromiseValues['by'],
      on: task.promisedOn,
    },
  }
}

/** The values' fingerprints, as the form carries them: `title:1a2b3c4d notes:…`. */
export const fingerprints = (values: TaskValues): string =>
  FIELDS.map((field) => `${field}:${fingerprint(values, field)}`).join(' ')

export function fingerprint(values: Partial<TaskValues>, field: Field): string {
  return createHash('sha256').update(plain(values, field)).digest('hex').slice(0, 8)
}

/** A value as text: two that mean the same have the same. */
function plain(values: Partial<TaskValues>, field: Field): string {
  const value = values[field]
  if (field === 'tags') return JSON.stringify((value as string[]).map(fold).sort())
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').trim()
  return JSON.stringify(value)
}

export type Merge = {
  /** What was edited here and nowhere else: it can be written. */
  mine: Field[]
  /** What was edited here and meanwhile elsewhere, differently. */
  conflicts: Field[]
  /** What was edited meanwhile elsewhere alone: it stays. */
  theirs: Field[]
}

/**
 * Compares what was sent with what stands there now and with what the form had been filled with.
 *
 * @param seen the form's fingerprints, and whether the record is still the version that it showed
 */
export function merge(
  sent: Partial<TaskValues>,
  now: TaskValues,
  seen: { was?: string | null; isCurrent: boolean }
): Merge {
  const was = new Map(
    (seen.was ?? '').split(' ').map((part) => part.split(':') as [string, string])
  )
  const result: Merge = { mine: [], conflicts: [], theirs: [] }

  for (const field of FIELDS) {
    if (sent[field] === undefined || plain(sent, field) === plain(now, field)) continue
    const before = was.get(field)
    const editedHere = before === undefined || before !== fingerprint(sent, field)
    const editedThere = before === undefined ? !seen.isCurrent : before !== fingerprint(now, field)
    if (!editedHere) result.theirs.push(field)
    else if (editedThere) result.conflicts.push(field)
    else result.mine.push(field)
  }
  return result
}
