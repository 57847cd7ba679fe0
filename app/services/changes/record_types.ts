import { addressOfArea, AREAS, type AreaName } from '#areas'

type Values = Record<string, unknown>
type TypeOfRecord = {
  table: string
  trash: boolean
  /** How it is put into words: the column it is called by, its icon, its page, what kind it is. */
  title?: string
  icon?: string
  page?: string
  kind?: string
  taskOf?: (values: Values) => unknown
  /** What it is part of, and the column that says so: it goes along with it, and shows in its history. */
  partOf?: { type: string; column: string }
  /** What it links, each by a type and an id: a change of it shows in the history of all of them. */
  links?: readonly string[]
  /** Whose scope reads it through the API, and where; left out, only what it is part of tells of it. */
  api?: { area: string; path?: string }
}

const byTaskId = (values: Values) => values.task_id
const ofGoal = { api: { area: 'goals' }, partOf: { type: 'goal', column: 'goal_id' } } as const
const ofMeeting = {
  ...{ api: { area: 'meetings' }, partOf: { type: 'meeting', column: 'meeting_id' } },
} as const
const ofContact = {
  api: { area: 'contacts' },
  partOf: { type: 'contact', column: 'contact_id' },
} as const
const ofTask = (values: Values) => (values.record_type === 'task' ? values.record_id : null)

type AreaRecords = {
  [Name in AreaName as (typeof AREAS)[Name]['record']]: TypeOfRecord & { table: Name; trash: true }
}

const areaRecords = Object.fromEntries(
  Object.entries(AREAS).map(([name, { record, title, icon }]) => [
    record,
    {
      ...{ table: name, trash: true, title, icon, page: addressOfArea(name), kind: `${name}.one` },
      api: { area: name, path: `/${name}` },
    },
  ])
) as unknown as AreaRecords

/**
 * The records whose changes are kept: the name that changes, taggings and attachments use, the table,
 * and whether the table has a trash. What is part of a task says which one: its changes stand in that
 * task's history. Areas join by their line in app/areas.ts.
 */
export const RECORD_TYPES = {
  task: {
    table: 'tasks',
    trash: true,
    title: 'title',
    icon: 'circle',
    page: '/tasks',
    kind: 'trash.kinds.task',
    api: { area: 'tasks', path: '/tasks' },
  },
  project: {
    table: 'projects',
    trash: true,
    title: 'name',
    icon: 'folder',
    page: '/projects',
    kind: 'trash.kinds.project',
    api: { area: 'tasks', path: '/projects' },
  },
  section: {
    table: 'sections',
    trash: true,
    title: 'name',
    icon: 'columns-3',
    kind: 'trash.kinds.section',
    api: { area: 'tasks', path: '/sections' },
  },
  attachment: {
    table: 'attachments',
    trash: true,
    title: 'name',
    icon: 'paperclip',
    page: '/attachments',
    kind: 'trash.kinds.attachment',
    taskOf: ofTask,
    api: { area: 'tasks', path: '/attachments' },
  },
  tag: { table: 'tags', trash: false, title: 'name', api: { area: 'tasks', path: '/tags' } },
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
    title: 'name',
    api: { area: 'tasks', path: '/filters' },
  },
  day: { table: 'days', trash: false, api: { area: 'tasks' } },
  carry: { table: 'carries', trash: false },
  evidence: {
    table: 'evidence',
    trash: false,
    links: ['claim', 'proof'],
    api: { area: 'evidence', path: '/evidence' },
  },
  journal_template: {
    table: 'journal_templates',
    trash: false,
    title: 'name',
    api: { area: 'journal', path: '/journal_templates' },
  },
  mention: { table: 'mentions', trash: false },
  criterion: {
    table: 'criteria',
    trash: false,
    title: 'title',
    icon: 'list-checks',
    page: '/criteria',
    kind: 'readiness.criteria.one',
    api: { area: 'readiness' },
    partOf: { type: 'role', column: 'role_id' },
  },
  key_result: { table: 'key_results', trash: false, title: 'title', ...ofGoal },
  milestone: { table: 'milestones', trash: false, title: 'title', ...ofGoal },
  measurement: { table: 'measurements', trash: false, ...ofGoal },
  check_in: { table: 'check_ins', trash: false, ...ofGoal },
  goal_task: {
    table: 'goal_tasks',
    trash: false,
    taskOf: byTaskId,
    partOf: ofGoal.partOf,
  },
  assessment: {
    table: 'assessments',
    trash: false,
    api: { area: 'skills' },
    partOf: { type: 'skill', column: 'skill_id' },
  },
  meeting_series: { table: 'meeting_series', trash: false },
  meeting_attendee: { table: 'meeting_attendees', trash: false, partOf: ofMeeting.partOf },
  agenda_point: { table: 'agenda_points', trash: false, title: 'title', ...ofMeeting },
  decision: { table: 'decisions', trash: false, title: 'text', ...ofMeeting },
  remark_skill: {
    table: 'feedback_skills',
    trash: false,
    api: { area: 'feedback' },
    partOf: { type: 'remark', column: 'remark_id' },
  },
  contact_point: { table: 'contact_points', trash: false, title: 'value', ...ofContact },
  talk: { table: 'talks', trash: false, ...ofContact },
  shelf_item: {
    table: 'shelf_items',
    trash: false,
    partOf: { type: 'shelf', column: 'shelf_id' },
  },
  packet_share: {
    table: 'packet_shares',
    trash: false,
    title: 'name',
    api: { area: 'packets' },
    partOf: { type: 'packet', column: 'packet_id' },
  },
  review_step: {
    table: 'review_steps',
    trash: false,
    title: 'name',
    api: { area: 'reviews' },
    partOf: { type: 'review', column: 'review_id' },
  },
  ...areaRecords,
} as const satisfies Record<string, TypeOfRecord>

export type RecordType = keyof typeof RECORD_TYPES
export type AreaRecord = keyof AreaRecords
/** The types whose records go to the trash first. */
export type TrashType = {
  [Type in RecordType]: (typeof RECORD_TYPES)[Type]['trash'] extends true ? Type : never
}[RecordType]

const types = Object.keys(RECORD_TYPES) as RecordType[]
export const TRASH_TYPES = types.filter((type) => RECORD_TYPES[type].trash) as TrashType[]
export const AREA_RECORDS = Object.keys(areaRecords) as AreaRecord[]

export const isAreaRecord = (type: RecordType): type is AreaRecord => type in areaRecords
export const typeOfRecord = (type: RecordType) => RECORD_TYPES[type] as TypeOfRecord

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

/** The records in whose history a change of this one shows. */
export function wholesOf(type: RecordType, values: Values): Array<[RecordType, number]> {
  const { partOf, links = [] } = RECORD_TYPES[type] as TypeOfRecord
  const task = taskOf(type, values)
  const wholes: Array<[RecordType, number]> = task === null ? [] : [['task', task]]
  for (const side of links) {
    wholes.push([values[`${side}_type`] as RecordType, Number(values[`${side}_id`])])
  }
  const whole = partOf && values[partOf.column]
  return whole ? [...wholes, [partOf.type as RecordType, Number(whole)]] : wholes
}

/** The types whose records are part of one of this type, each with the column that names it. */
export const partsOf = (type: RecordType) =>
  types.flatMap((part) => {
    const { table, partOf } = typeOfRecord(part)
    return partOf?.type === type ? [{ type: part, table, column: partOf.column }] : []
  })
