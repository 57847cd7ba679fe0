type Values = Record<string, unknown>
type TypeOfRecord = {
  table: string
  trash: boolean
  taskOf?: (values: Values) => unknown
  /** Whose scope reads it through the API, and where; left out, only what it is part of tells of it. */
  api?: { area: string; path?: string }
}

const byTaskId = (values: Values) => values.task_id
const ofTask = (values: Values) => (values.record_type === 'task' ? values.record_id : null)

/**
 * The records whose changes are kept. A new area joins by one line here: the name that changes,
 * taggings and attachments use, the table, and whether the table has a trash. What is part of a
 * task says which one: its changes stand in that task's history.
 */
export const RECORD_TYPES = {
  task: { table: 'tasks', trash: true, api: { area: 'tasks', path: '/tasks' } },
  project: { table: 'projects', trash: true, api: { area: 'tasks', path: '/projects' } },
  section: { table: 'sections', trash: true, api: { area: 'tasks', path: '/sections' } },
  attachment: {
    table: 'attachments',
    trash: true,
    taskOf: ofTask,
    api: { area: 'tasks', path: '/attachments' },
  },
  tag: { table: 'tags', trash: false, api: { area: 'tasks', path: '/tags' } },
  tagging: { table: 'taggings', trash: false, taskOf: ofTask },
  task_block: { table: 'task_blocks', trash: false, taskOf: byTaskId },
  time_entry: {
    table: 'time_entries',
    trash: false,
    taskOf: byTaskId,
    api: { area: 'tasks' },
  },
  reminder: { table: 'reminders', trash: false, taskOf: byTaskId, api: { area: 'tasks' } },
  saved_filter: {
    table: 'saved_filters',
    trash: false,
    api: { area: 'tasks', path: '/filters' },
  },
  day: { table: 'days', trash: false, api: { area: 'tasks' } },
  item: { table: 'items', trash: true, api: { area: 'items', path: '/items' } },
  carry: { table: 'carries', trash: false },
} as const satisfies Record<string, TypeOfRecord>

export type RecordType = keyof typeof RECORD_TYPES

/** What the API tells of a type: null for what only shows in something else. */
export const apiOfType = (type: RecordType) => (RECORD_TYPES[type] as TypeOfRecord).api ?? null

const byTable = new Map(
  Object.entries(RECORD_TYPES).map(([type, { table }]) => [table as string, type as RecordType])
)

/** @throws when the table has no line in RECORD_TYPES */
export function recordTypeOf(table: string): RecordType {
  const type = byTable.get(table)
  if (!type) throw new Error(`Table "${table}" has no record type: add it to RECORD_TYPES`)
  return type
}

/** The task whose history a change of this record belongs to, when it is not the record itself. */
export function taskOf(type: RecordType, values: Values): number | null {
  const { taskOf: find } = RECORD_TYPES[type] as TypeOfRecord
  const id = find?.(values)
  return id === null || id === undefined ? null : Number(id)
}
