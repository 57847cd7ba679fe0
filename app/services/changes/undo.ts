import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { type Change, recordChange, type Via } from '#services/changes/change'
import { RECORD_TYPES, type RecordType } from '#services/changes/record_types'
import { derivedColumns } from '#models/task/derived'

/** A field that was changed again since: undoing would overwrite the later value. */
export type UndoConflict = {
  recordType: RecordType
  recordId: number
  title: string
  field: string
  /** The value that undo would bring back. */
  before: unknown
  /** The value that stands there now. */
  now: unknown
}

/** Undo stopped because later edits would be overwritten. Nothing was written. */
export class UndoConflicts extends Error {
  constructor(readonly conflicts: UndoConflict[]) {
    super('What was changed has been changed again since')
  }
}

type ChangeRow = {
  id: number
  record_type: RecordType
  record_id: number
  action: 'created' | 'changed' | 'deleted'
  before: Record<string, unknown>
  after: Record<string, unknown>
}

const parse = (value: unknown) => (typeof value === 'string' ? JSON.parse(value) : value)

/**
 * Takes one change set back as a change set of its own, so that an undo can be undone in turn.
 *
 * @param options.force writes over later edits; the person has seen them
 * @returns the new change set's id, or null when the set had been undone already
 * @throws {UndoConflicts} when a field was changed again since and `force` is not given
 */
export async function undoChange(
  changeSet: { id: number; userId: number; label: string; data: Record<string, unknown> },
  options: { via: Via; force?: boolean; moment: DateTime }
): Promise<number | null> {
  const { changeSetId } = await recordChange(
    {
      userId: changeSet.userId,
      via: options.via,
      label: 'changes.undone',
      data: { label: changeSet.label, ...changeSet.data },
      undoOfId: changeSet.id,
    },
    async (change) => {
      const rows: ChangeRow[] = await change.trx
        .from('changes')
        .where({ change_set_id: changeSet.id, user_id: changeSet.userId })
        .orderBy('id', 'desc')
      const changes = rows.map((row) => ({
        ...row,
        before: parse(row.before),
        after: parse(row.after),
      }))

      if (!options.force) {
        const conflicts = await findConflicts(change.trx, changes)
        if (conflicts.length > 0) throw new UndoConflicts(conflicts)
      }
      for (const row of changes) await takeBack(change, row, options.moment)
    },
    options.moment
  )

  if (changeSetId) {
    await db
      .from('change_sets')
      .where({ id: changeSet.id, user_id: changeSet.userId })
      .update({ undone_by_id: changeSetId })
  }
  return changeSetId
}

async function findConflicts(trx: TransactionClientContract, changes: ChangeRow[]) {
  const conflicts: UndoConflict[] = []
  for (const row of changes) {
    if (row.action !== 'changed') continue
    const current = await find(trx, row)
    if (!current) continue
    for (const [field, after] of Object.entries(row.after)) {
      if (same(current[field], after) || same(current[field], row.before[field])) continue
      conflicts.push({
        recordType: row.record_type,
        recordId: row.record_id,
        title: String(current.title ?? current.name ?? ''),
        field,
        before: row.before[field],
        now: current[field],
      })
    }
  }
  return conflicts
}

async function takeBack(change: Change, row: ChangeRow, moment: DateTime) {
  const { table, trash } = RECORD_TYPES[row.record_type]
  const current = await find(change.trx, row)

  if (row.action === 'deleted') {
    if (current) return
    await change.trx.table(table).insert(row.before)
    change.note({ ...pickEntry(row), action: 'created', before: {}, after: row.before })
    return
  }
  if (!current) return

  if (row.action === 'created') {
    if (!trash) {
      await change.trx.from(table).where('id', row.record_id).delete()
      change.note({ ...pickEntry(row), action: 'deleted', before: { ...current }, after: {} })
      return
    }
    if (current.trashed_at) return
    return write(change, row, current, { trashed_at: moment.toUTC().toISO() })
  }
  return write(change, row, current, row.before)
}

async function write(
  change: Change,
  row: ChangeRow,
  current: Record<string, unknown>,
  values: Record<string, unknown>
) {
  const { table } = RECORD_TYPES[row.record_type]
  const before = Object.fromEntries(Object.keys(values).map((key) => [key, current[key] ?? null]))
  const update: Record<string, unknown> = { ...values }
  if ('version' in current) update.version = Number(current.version) + 1
  if (row.record_type === 'task') Object.assign(update, derivedColumns({ ...current, ...values }))
  await change.trx.from(table).where('id', row.record_id).update(update)
  change.note({ ...pickEntry(row), action: 'changed', before, after: values })
}

const pickEntry = ({ record_type, record_id }: ChangeRow) => ({ record_type, record_id })

const find = (trx: TransactionClientContract, row: ChangeRow) =>
  trx
    .from(RECORD_TYPES[row.record_type].table)
    .where('id', row.record_id)
    .select('*')
    .first() as Promise<Record<string, unknown> | null>

/** SQLite gives booleans as 0 and 1. */
function same(one: unknown, other: unknown) {
  const plain = (value: unknown) => (typeof value === 'boolean' ? Number(value) : (value ?? null))
  return plain(one) === plain(other)
}
