import { searchText } from '#services/search/words'

/** A task without a due day comes after all that have one. */
export const NEVER = '9999-12-31 99:99'

/** Columns that follow from others: what search reads, and the key that lists are ordered by. */
export function derivedColumns(row: Record<string, unknown>) {
  return {
    search_text: searchText(String(row.title ?? ''), String(row.notes ?? '')),
    due_key: row.due_on ? `${row.due_on} ${row.due_time ?? '99:99'}` : NEVER,
  }
}
