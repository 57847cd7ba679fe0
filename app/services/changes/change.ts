import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import type { LucidModel, LucidRow } from '@adonisjs/lucid/types/model'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { readRows } from '#queries/raw'
import { type RecordType, recordTypeOf, wholesOf } from '#services/changes/record_types'
import type { Person } from '#services/person'

export type Via = 'page' | 'api' | 'command' | 'import' | 'job'

/** Who writes, through which door, and what the change is called in the language files. */
export type ChangeOptions = {
  userId: number
  /** The person in the request: the links in texts are followed for them. */
  person?: Person
  via: Via
  /** A key of the language files: `<area>.changes.<what>`. */
  label: string
  /** What the label's words need: a title, a count. */
  data?: Record<string, unknown>
  /** The same key writes once: a form sent twice answers like the first time. */
  submissionKey?: string | null
  undoOfId?: number
}

type Values = Record<string, unknown>

type Entry = {
  record_type: RecordType
  record_id: number
  /**
   * `touched`: nothing of the record itself, but something that is part of it; `purged`: removed from
   * the trash for good.
   */
  action: 'created' | 'changed' | 'deleted' | 'touched' | 'purged'
  before: Values
  after: Values
}

/** Bookkeeping that changes along with everything and means nothing by itself. */
const UNTRACKED = new Set([
  'updated_at',
  'created_at',
  'version',
  'search_text',
  'due_key',
  'day_key',
  'title_key',
  'points_text',
  'people_text',
  'category_key',
  'rating_key',
])

/** A form that was sent twice: the first change stands, this one wrote nothing. */
export class DuplicateSubmission extends Error {
  constructor(readonly changeSetId: number) {
    super('This form has been submitted already')
  }
}

/**
 * One change set being written: models are created, saved and deleted through it, in its
 * transaction, and what they were before and after is kept for undo, activity and the change feed.
 */
export class Change {
  readonly entries: Entry[] = []
  #named = new Set<string>()

  constructor(
    readonly trx: TransactionClientContract,
    readonly userId: number,
    readonly person?: Person
  ) {}

  /** Creates a record that belongs to the person. */
  async create<T extends LucidModel>(
    model: T,
    attributes: Partial<InstanceType<T>>
  ): Promise<InstanceType<T>> {
    const row = new model() as InstanceType<T>
    if (model.$hasColumn('version')) (row as any).version = 1
    row.merge({ userId: this.userId, ...attributes } as any)
    row.useTransaction(this.trx)
    await row.save()
    this.#note(row, 'created', {}, columnsOf(row, row.$attributes))
    return row
  }

  /** Saves what was assigned to a record; nothing happens when nothing differs. */
  async save(row: LucidRow): Promise<void> {
    if (!row.$isDirty) return
    const dirty = Object.keys(row.$dirty)
    const before = columnsOf(row, pick(row.$original, dirty))
    const model = row.constructor as LucidModel
    if (model.$hasColumn('version')) (row as any).version = ((row as any).version ?? 1) + 1
    row.useTransaction(this.trx)
    await row.save()
    this.#note(row, 'changed', before, columnsOf(row, pick(row.$attributes, dirty)))
  }

  /** Removes a record that has no trash of its own (a tagging, a relation). Undo puts it back. */
  async delete(row: LucidRow): Promise<void> {
    this.#note(row, 'deleted', columnsOf(row, row.$attributes), {})
    row.useTransaction(this.trx)
    await row.delete()
  }

  /**
   * Notes a write that went past the models. Values are as the database keeps them.
   *
   * @param whole all columns of the record, where `before` and `after` hold only some
   */
  note(entry: Entry, whole: Values = { ...entry.before, ...entry.after }) {
    this.#named.add(`${entry.record_type} ${entry.record_id}`)
    this.entries.push(entry)
    for (const [type, id] of wholesOf(entry.record_type, whole)) this.#touch(type, id)
  }

  #note(row: LucidRow, action: Entry['action'], before: Values, after: Values) {
    const model = row.constructor as LucidModel
    if (action === 'changed') {
      for (const key of UNTRACKED) {
        delete before[key]
        delete after[key]
      }
      if (Object.keys(after).length === 0) return
    }
    this.note(
      {
        record_type: recordTypeOf(model.table),
        record_id: row.$primaryKeyValue as number,
        action,
        before,
        after,
      },
      columnsOf(row, row.$attributes)
    )
  }

  /** A record's history shows what changed of its parts, so the change set has to name it. */
  #touch(type: RecordType, id: number) {
    if (this.#named.has(`${type} ${id}`)) return
    this.#named.add(`${type} ${id}`)
    this.entries.push({
      record_type: type,
      record_id: id,
      action: 'touched',
      before: {},
      after: {},
    })
  }
}

/**
 * Runs `work` in one transaction and keeps what it changed as one change set. The person's row is
 * locked first, so that their changes are numbered in the order in which they are committed.
 *
 * @param client a transaction that it is to be a part of, instead of one of its own
 * @returns what `work` returned and the id of the change set, null when nothing changed
 * @throws {DuplicateSubmission} when the submission key was used before
 */
export async function recordChange<T>(
  options: ChangeOptions,
  work: (change: Change) => Promise<T>,
  moment: DateTime = DateTime.utc(),
  client?: TransactionClientContract
): Promise<{ result: T; changeSetId: number | null }> {
  const record = async (trx: TransactionClientContract) => {
    const seq = await nextSeq(trx, options.userId)
    await refuseDuplicate(trx, options)

    const change = new Change(trx, options.userId, options.person)
    const result = await work(change)
    if (change.entries.length === 0 && !options.submissionKey) return { result, changeSetId: null }

    const changeSetId = await insertSet(trx, options, seq, moment)
    await insertEntries(trx, changeSetId, options.userId, change.entries)
    if (options.undoOfId) {
      await trx
        .from('change_sets')
        .where({ id: options.undoOfId, user_id: options.userId })
        .update({ undone_by_id: changeSetId })
    }
    return { result, changeSetId }
  }
  return client ? record(client) : db.transaction(record)
}

async function insertSet(
  trx: TransactionClientContract,
  options: ChangeOptions,
  seq: number,
  moment: DateTime
): Promise<number> {
  const [{ id }] = await readRows(
    `insert into change_sets
       (user_id, seq, via, label, data, submission_key, undo_of_id, created_at)
     values (?, ?, ?, ?, ?, ?, ?, ?) returning id`,
    [
      options.userId,
      seq,
      options.via,
      options.label,
      JSON.stringify(options.data ?? {}),
      options.submissionKey ?? null,
      options.undoOfId ?? null,
      moment.toUTC().toISO(),
    ],
    trx
  )
  return id
}

/** What removing from the trash for good is called. It can't be undone. */
export const PURGED = 'changes.purged'

/**
 * Notes that records are gone for good, so that who keeps a copy learns of it. Nothing of what they
 * held is kept.
 */
export async function notePurged(
  trx: TransactionClientContract,
  userId: number,
  type: RecordType,
  ids: number[],
  moment: DateTime
) {
  const seq = await nextSeq(trx, userId)
  const options: ChangeOptions = { userId, via: 'job', label: PURGED, data: { count: ids.length } }
  const id = await insertSet(trx, options, seq, moment)
  const entries = ids.map((recordId): Entry => ({
    record_type: type,
    record_id: recordId,
    action: 'purged',
    before: {},
    after: {},
  }))
  await insertEntries(trx, id, userId, entries)
}

async function nextSeq(trx: TransactionClientContract, userId: number): Promise<number> {
  const [{ change_seq: seq }] = await readRows(
    'update users set change_seq = change_seq + 1 where id = ? returning change_seq',
    [userId],
    trx
  )
  return seq
}

async function refuseDuplicate(trx: TransactionClientContract, options: ChangeOptions) {
  if (!options.submissionKey) return
  const earlier = await trx
    .from('change_sets')
    .where({ user_id: options.userId, submission_key: options.submissionKey })
    .select('id')
    .first()
  if (earlier) throw new DuplicateSubmission(earlier.id)
}

async function insertEntries(
  trx: TransactionClientContract,
  changeSetId: number,
  userId: number,
  entries: Entry[]
) {
  // SQLite takes a limited number of values per statement
  for (let start = 0; start < entries.length; start += 100) {
    const some = entries.slice(start, start + 100)
    await readRows(
      `insert into changes
         (change_set_id, user_id, record_type, record_id, action, before, after)
       values ${some.map(() => '(?, ?, ?, ?, ?, ?, ?)').join(', ')}`,
      some.flatMap(({ record_type: type, record_id: id, action, before, after }) => [
        ...[changeSetId, userId, type, id, action],
        ...[JSON.stringify(before), JSON.stringify(after)],
      ]),
      trx
    )
  }
}

const pick = (values: Values, keys: string[]): Values =>
  Object.fromEntries(keys.map((key) => [key, values[key]]))

/** Attribute values as the database keeps them, by column name. */
function columnsOf(row: LucidRow, attributes: Values): Values {
  const model = row.constructor as LucidModel
  const columns: Values = {}
  for (const [attribute, value] of Object.entries(attributes)) {
    const column = model.$getColumn(attribute)
    if (!column) continue
    columns[column.columnName] =
      (typeof column.prepare === 'function' ? column.prepare(value, attribute, row) : value) ?? null
  }
  return columns
}
