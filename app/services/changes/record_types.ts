/**
 * The records whose changes are kept. A new area joins by one line here: the name that changes,
 * taggings and attachments use, the table, and whether the table has a trash.
 */
export const RECORD_TYPES = {
  task: { table: 'tasks', trash: true },
  project: { table: 'projects', trash: true },
  section: { table: 'sections', trash: true },
  attachment: { table: 'attachments', trash: true },
  tag: { table: 'tags', trash: false },
  tagging: { table: 'taggings', trash: false },
  task_block: { table: 'task_blocks', trash: false },
  time_entry: { table: 'time_entries', trash: false },
  reminder: { table: 'reminders', trash: false },
  saved_filter: { table: 'saved_filters', trash: false },
  day: { table: 'days', trash: false },
  carry: { table: 'carries', trash: false },
} as const satisfies Record<string, { table: string; trash: boolean }>

export type RecordType = keyof typeof RECORD_TYPES

const byTable = new Map(
  Object.entries(RECORD_TYPES).map(([type, { table }]) => [table as string, type as RecordType])
)

/** @throws when the table has no line in RECORD_TYPES */
export function recordTypeOf(table: string): RecordType {
  const type = byTable.get(table)
  if (!type) throw new Error(`Table "${table}" has no record type: add it to RECORD_TYPES`)
  return type
}
