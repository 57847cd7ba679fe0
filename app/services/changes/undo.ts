import type { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { type Change, recordChange, type Via } from '#services/changes/change'
import {
  isAreaRecord,
  RECORD_TYPES,
  type RecordType,
  typeOfRecord,
} from '#services/changes/record_types'
import { ownValues, settleFollowing } from '#services/changes/following'
import { hasNoRoom, isInUse, isTaken, withoutDeadLinks } from '#services/changes/references'
import { areaColumns } from '#models/mixins/area_record'
import { derivedColumns } from '#models/task/derived'
import { titleOfRow } from '#services/words/records'

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

type Values = Record<string, unknown>

type ChangeRow = {
  id: number
  record_type: RecordType
  record_id: number
  action: 'created' | 'changed' | 'deleted' | 'touched'
  before: Values
  after: Values
}

const parse = (value: unknown) => (typeof value === 'string' ? JSON.parse(value) : value)

/**
 * Takes one change set back as a change set of its own, so that an undo can be undone in turn.
 * Records that were deleted for good since are left out.
 *
 * @param options.force writes over later edits; the person has seen them
 * @returns the new change set's id, or null when there was nothing left to take back
 * @throws {UndoConflicts} when a field was changed again since and `force` is not given
 */
export async function undoChange(
  changeSet: { id: number; userId: number; label: string; data: Values },
  options: { via: Via; force?: boolean; moment: DateTime; client?: TransactionClientContract }
): Promise<number | null> {
  const { changeSetId } = await recordChange(
    {
      userId: changeSet.userId,
      via: options.via,
      ...labelOf(changeSet),
      undoOfId: changeSet.id,
    },
    async (change) => {
      if (await isUndone(change.trx, changeSet.id)) return
      const changes = await changesOf(change.trx, changeSet)
      if (!options.force) {
        const conflicts = await findConflicts(change.trx, changes)
        if (conflicts.length > 0) throw new UndoConflicts(conflicts)
      }
      for (const row of withoutKeptParts(changes).toReversed()) {
        await takeBack(change, row, options.moment)
      }
      await settleFollowing(change, changes)
    },
    options.moment,
    options.client
  )
  return changeSetId
}

/** Taking back what was taken back is doing it again. */
function labelOf({ label, data }: { label: string; data: Values }) {
  if (label === 'changes.undone') return { label: 'changes.redone', data }
  if (label === 'changes.redone') return { label: 'changes.undone', data }
  return { label: 'changes.undone', data: { ...data, label } }
}

/** An undo that was undone in turn counts for nothing. */
async function isUndone(trx: TransactionClientContract, id: number): Promise<boolean> {
  const row = await trx.from('change_sets').where('id', id).select('undone_by_id').first()
  return row?.undone_by_id ? !(await isUndone(trx, row.undone_by_id)) : false
}

async function changesOf(
  trx: TransactionClientContract,
  changeSet: { id: number; userId: number }
): Promise<ChangeRow[]> {
  const rows: ChangeRow[] = await trx
    .from('changes')
    .where({ change_set_id: changeSet.id, user_id: changeSet.userId })
    .whereNotIn('action', ['touched', 'purged'])
    .orderBy('id')
  return rows.map((row) => ({ ...row, before: parse(row.before), after: parse(row.after) }))
}

async function findConflicts(trx: TransactionClientContract, changes: ChangeRow[]) {
  const conflicts: UndoConflict[] = []
  for (const row of asWhole(changes)) {
    const current = await find(trx, row)
    if (!current) continue
    for (const [field, after] of Object.entries(ownValues(row.record_type, row.after))) {
      if (same(current[field], after) || same(current[field], row.before[field])) continue
      conflicts.push({
        recordType: row.record_type,
        recordId: row.record_id,
        title: titleOfRow(row.record_type, current),
        field,
        before: row.before[field],
        now: current[field],
      })
    }
  }
  return conflicts
}

/** What one set did to each record that it changed more than once, from first to last. */
function asWhole(changes: ChangeRow[]): ChangeRow[] {
  const byRecord = new Map<string, ChangeRow>()
  const made = new Set<string>()
  for (const row of changes) {
    const key = `${row.record_type} ${row.record_id}`
    if (row.action === 'created') made.add(key)
    if (row.action !== 'changed' || made.has(key)) continue
    const whole = byRecord.get(key)
    if (!whole) {
      byRecord.set(key, { ...row, before: { ...row.before }, after: { ...row.after } })
      continue
    }
    whole.before = { ...row.before, ...whole.before }
    Object.assign(whole.after, row.after)
  }
  return [...byRecord.values()]
}

/** What was made together with its whole goes to the trash along with it, and comes back with it. */
function withoutKeptParts(changes: ChangeRow[]): ChangeRow[] {
  const made = new Set(
    changes
      .filter(({ action, record_type: type }) => action === 'created' && RECORD_TYPES[type].trash)
      .map(({ record_type: type, record_id: id }) => `${type} ${id}`)
  )
  return changes.filter(({ action, record_type: type, after }) => {
    const { partOf } = typeOfRecord(type)
    return !(action === 'created' && partOf && made.has(`${partOf.type} ${after[partOf.column]}`))
  })
}

async function takeBack(change: Change, row: ChangeRow, moment: DateTime) {
  const current = await find(change.trx, row)
  if (row.action === 'deleted') return current ? undefined : bringBack(change, row)
  if (!current) return
  if (row.action === 'created') return removeAgain(change, row, current, moment)

  const before = ownValues(row.record_type, row.before)
  const values = await withoutDeadLinks(change.trx, row.record_type, before, {
    ...current,
    ...before,
  })
  if (!values || Object.keys(values).length === 0) return
  const { record_type: type, record_id: id } = row
  if (await hasNoRoom(change.trx, type, id, { ...current, ...values })) return
  await write(change, row, current, values)
}

async function bringBack(change: Change, row: ChangeRow) {
  const { trx } = change
  const values = await withoutDeadLinks(trx, row.record_type, row.before, row.before)
  if (!values || (await isTaken(trx, row.record_type, values))) return
  await trx.table(RECORD_TYPES[row.record_type].table).insert(values)
  change.note({ ...reference(row), action: 'created', before: {}, after: values })
}

async function removeAgain(change: Change, row: ChangeRow, current: Values, moment: DateTime) {
  const { table, trash } = RECORD_TYPES[row.record_type]
  if (await isInUse(change.trx, row.record_type, row.record_id)) return
  if (!trash) {
    await change.trx.from(table).where('id', row.record_id).delete()
    change.note({ ...reference(row), action: 'deleted', before: { ...current }, after: {} })
    return
  }
  if (current.trashed_at) return
  const trashedAt = { trashed_at: moment.toUTC().toISO() }
  if (row.record_type === 'task') await trashBelow(change, [row.record_id], trashedAt)
  await write(change, row, current, trashedAt)
}

/** Subtasks that were added later go to the trash along with their task. */
async function trashBelow(change: Change, parents: number[], trashedAt: Values) {
  const below: Values[] = await change.trx
    .from('tasks')
    .whereIn('parent_id', parents)
    .whereNull('trashed_at')
  for (const task of below) {
    const row = { record_type: 'task', record_id: Number(task.id) } as ChangeRow
    await trashBelow(change, [row.record_id], trashedAt)
    await write(change, row, task, trashedAt)
  }
}

async function write(change: Change, row: ChangeRow, current: Values, values: Values) {
  const before = Object.fromEntries(Object.keys(values).map((key) => [key, current[key] ?? null]))
  const update: Values = { ...values }
  if ('version' in current) update.version = Number(current.version) + 1
  Object.assign(update, derived(row.record_type, { ...current, ...values }))
  await change.trx
    .from(RECORD_TYPES[row.record_type].table)
    .where('id', row.record_id)
    .update(update)
  change.note({ ...reference(row), action: 'changed', before, after: values }, current)
}

/** Columns that follow from what is brought back: it goes past the models. */
function derived(type: RecordType, row: Values) {
  if (type === 'task') return derivedColumns(row)
  return isAreaRecord(type) ? areaColumns(RECORD_TYPES[type].table, row) : {}
}

const reference = ({ record_type, record_id }: ChangeRow) => ({ record_type, record_id })

const find = (trx: TransactionClientContract, row: ChangeRow) =>
  trx
    .from(RECORD_TYPES[row.record_type].table)
    .where('id', row.record_id)
    .select('*')
    .first() as Promise<Values | null>

/** SQLite gives booleans as 0 and 1. */
function same(one: unknown, other: unknown) {
  const plain = (value: unknown) => (typeof value === 'boolean' ? Number(value) : (value ?? null))
  return plain(one) === plain(other)
}
