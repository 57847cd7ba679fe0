import db from '@adonisjs/lucid/services/db'
import type { RecordType } from '#services/changes/record_types'
import type { Person } from '#services/person'

export type HistoryRow = {
  via: string
  label: string
  data: Record<string, unknown>
  created_at: string
  undone_by_id: number | null
}

/** What happened to a record, the newest first. */
export async function historyOf(
  person: Person,
  type: RecordType,
  id: number,
  limit = 20
): Promise<HistoryRow[]> {
  const rows = await db
    .from('changes')
    .join('change_sets', 'change_sets.id', 'changes.change_set_id')
    .where({ 'changes.user_id': person.id, 'record_type': type, 'record_id': id })
    .orderBy('change_sets.id', 'desc')
    .limit(limit)
    .select('via', 'label', 'data', 'change_sets.created_at', 'undone_by_id')
  return rows.map(({ data, ...row }) => ({
    ...row,
    data: typeof data === 'string' ? JSON.parse(data) : data,
  }))
}
