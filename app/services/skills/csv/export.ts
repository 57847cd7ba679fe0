import { stringify } from 'csv-stringify/sync'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { readRows } from '#queries/raw'
import { CSV_COLUMNS, guarded } from '#services/skills/csv/columns'

/** A person's skills as a table (RFC 4180) that spreadsheets open and an import reads. */
export async function exportSkills(
  person: { id: number },
  client?: TransactionClientContract
): Promise<string> {
  const rows = await readRows(
    `select ${CSV_COLUMNS.join(', ')} from skills
      where user_id = ? and trashed_at is null order by category, title_key, id`,
    [person.id],
    client
  )
  const cells = rows.map((row) => CSV_COLUMNS.map((column) => guarded(String(row[column] ?? ''))))
  return stringify([[...CSV_COLUMNS], ...cells], {
    // the mark at the beginning tells spreadsheets that it is UTF-8
    bom: true,
    record_delimiter: 'windows',
    // a line break of any kind would end the line
    quoted_match: /[\r\n]/,
  })
}
