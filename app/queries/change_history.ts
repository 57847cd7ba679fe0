import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { PURGED } from '#services/changes/change'
import type { RecordType } from '#services/changes/record_types'
import type { Person } from '#services/person'

export type ChangeRow = {
  id: number
  seq: number
  via: string
  label: string
  data: Record<string, unknown>
  created_at: string
  undone: boolean
  records: number
}

type Options = {
  limit?: number
  /** Leaves out what changed records of these types. */
  without?: RecordType[]
  /** One change alone. */
  id?: number
  client?: TransactionClientContract
}

/** The person's changes, the newest first, and the cursor of the next page. */
export async function changeHistory(
  person: Person,
  before: number | null,
  { limit = 50, without = [], id, client }: Options = {}
): Promise<{ rows: ChangeRow[]; next: number | null }> {
  const query = (client ?? db)
    .query<any>()
    .from('change_sets')
    .where('change_sets.user_id', person.id)
    .leftJoin('change_sets as undo', 'undo.id', 'change_sets.undone_by_id')
    .orderBy('change_sets.seq', 'desc')
    .limit(limit + 1)
    .whereNot('change_sets.label', PURGED)
    // a form that was sent and changed nothing is not news
    .whereExists((changes) =>
      changes.from('changes').whereColumn('changes.change_set_id', 'change_sets.id')
    )
    .select(
      'change_sets.id',
      'change_sets.seq',
      'change_sets.via',
      'change_sets.label',
      'change_sets.data',
      'change_sets.created_at',
      'change_sets.undone_by_id',
      'undo.undone_by_id as redone_by_id'
    )
    .select(
      db
        .from('changes')
        .whereColumn('changes.change_set_id', 'change_sets.id')
        .whereNot('action', 'touched')
        .count('*')
        .as('records')
    )
  if (before) query.where('change_sets.seq', '<', before)
  if (id) query.where('change_sets.id', id)
  if (without.length > 0) {
    query.whereNotExists((changes) =>
      changes
        .from('changes')
        .whereColumn('changes.change_set_id', 'change_sets.id')
        .whereIn('changes.record_type', without)
    )
  }

  const rows = await query
  const more = rows.length > limit
  if (more) rows.pop()
  return {
    rows: rows.map(({ undone_by_id: undoneBy, redone_by_id: redoneBy, data, ...row }) => ({
      ...row,
      data: typeof data === 'string' ? JSON.parse(data) : data,
      records: Number(row.records),
      // an undo that was undone in turn counts for nothing
      undone: undoneBy !== null && redoneBy === null,
    })),
    next: more ? rows.at(-1)!.seq : null,
  }
}
