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
  // one change may name a record several times
  const changed = db
    .from('changes')
    .where({ user_id: person.id, record_type: type, record_id: id })
    .select('change_set_id')
  const rows = await db
    .from('change_sets')
    .whereIn('id', changed)
    .orderBy('id', 'desc')
    .limit(limit)
    .select('via', 'label', 'data', 'created_at', 'undone_by_id')
  return rows.map(({ data, ...row }) => ({
    ...row,
    data: typeof data === 'string' ? JSON.parse(data) : data,
  }))
}
