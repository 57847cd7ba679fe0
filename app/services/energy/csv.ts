import { stringify } from 'csv-stringify/sync'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { readRows } from '#queries/raw'
import { guarded } from '#services/skills/csv/columns'

const COLUMNS = ['felt_at', 'felt_on', 'felt_time', 'energy', 'engagement', 'note', 'doing']

/** A person's check-ins as a table (RFC 4180) that spreadsheets open, the oldest first. */
export async function exportEnergy(
  person: { id: number },
  client?: TransactionClientContract
): Promise<string> {
  const rows = await readRows(
    `select ${COLUMNS.join(', ')} from energy
      where user_id = ? and trashed_at is null order by felt_at, id`,
    [person.id],
    client
  )
  const cells = rows.map((row) => COLUMNS.map((column) => guarded(String(row[column] ?? ''))))
  // the mark at the beginning tells spreadsheets that it is UTF-8
  return stringify([COLUMNS, ...cells], { bom: true, record_delimiter: 'windows' })
}
