import db from '@adonisjs/lucid/services/db'
import type { RecordType } from '#services/changes/record_types'
import { taskOf } from '#services/changes/record_types'
import type { Person } from '#services/person'

type Values = Record<string, unknown>

export type ActivityEntry = {
  recordType: RecordType
  recordId: number
  action: 'created' | 'changed' | 'deleted'
  before: Values
  after: Values
}

/** One thing that happened to a task, with what it changed of it and of its parts. */
export type ActivitySet = {
  id: number
  via: string
  label: string
  data: Values
  at: string
  undone: boolean
  entries: ActivityEntry[]
}

const PARTS = ['tagging', 'task_block', 'time_entry', 'reminder', 'attachment']
const parse = (value: unknown) => (typeof value === 'string' ? JSON.parse(value) : value)

/** What happened to a task, the newest first, in one query. */
export async function activityOf(
  person: Person,
  taskId: number,
  limit = 20
): Promise<ActivitySet[]> {
  const sets = db
    .from('changes')
    .where({ user_id: person.id, record_type: 'task', record_id: taskId })
    .distinct('change_set_id')
    .orderBy('change_set_id', 'desc')
    .limit(limit)
  const rows = await db
    .from('changes')
    .join('change_sets', 'change_sets.id', 'changes.change_set_id')
    .whereIn('change_sets.id', db.from(sets.as('latest')).select('change_set_id'))
    .where((of) =>
      of
        .where((own) => own.where({ record_type: 'task', record_id: taskId }))
        .orWhereIn('record_type', PARTS)
    )
    .orderBy('change_sets.id', 'desc')
    .orderBy('changes.id')
    .select(
      'change_sets.id as set_id',
      'change_sets.via',
      'change_sets.label',
      'change_sets.data',
      'change_sets.created_at',
      'change_sets.undone_by_id',
      'changes.record_type',
      'changes.record_id',
      'changes.action',
      'changes.before',
      'changes.after'
    )

  const found = new Map<number, ActivitySet>()
  for (const row of rows) {
    let set = found.get(row.set_id)
    if (!set) {
      set = {
        id: row.set_id,
        via: row.via,
        label: row.label,
        data: parse(row.data),
        at: row.created_at,
        undone: row.undone_by_id !== null,
        entries: [],
      }
      found.set(row.set_id, set)
    }
    const entry: ActivityEntry = {
      recordType: row.record_type,
      recordId: row.record_id,
      action: row.action,
      before: parse(row.before),
      after: parse(row.after),
    }
    if (row.action !== 'touched' && isOf(entry, taskId)) set.entries.push(entry)
  }
  return [...found.values()]
}

/** A bulk change holds parts of other tasks as well. What only changed a part names no task. */
function isOf({ recordType, before, after }: ActivityEntry, taskId: number) {
  if (recordType === 'task') return true
  const owner = taskOf(recordType, { ...before, ...after })
  return owner === null || owner === taskId
}
