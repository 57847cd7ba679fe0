import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { RECORD_TYPES, type RecordType } from '#services/changes/record_types'

type Values = Record<string, unknown>

/** Columns that point to another record, and the type of that record. */
const REFERENCES: Record<string, RecordType> = {
  project_id: 'project',
  section_id: 'section',
  parent_id: 'task',
  task_id: 'task',
  blocker_id: 'task',
  tag_id: 'tag',
  role_id: 'role',
  skill_id: 'skill',
  goal_id: 'goal',
  key_result_id: 'key_result',
  contact_id: 'contact',
  meeting_id: 'meeting',
  meeting_series_id: 'meeting_series',
  discussed_in_id: 'meeting',
  remark_id: 'remark',
  shelf_id: 'shelf',
  item_id: 'item',
  packet_id: 'packet',
  previous_id: 'packet',
  review_id: 'review',
}

/** What names the type of the record that it points to beside its id. */
const SIDES = ['record', 'claim', 'proof', 'target']

/** Without these a record can still stand; without the others it means nothing. */
const OPTIONAL: Partial<Record<RecordType, string[]>> = {
  task: ['project_id', 'section_id', 'parent_id', 'contact_id', 'meeting_id'],
  meeting: ['meeting_series_id'],
  agenda_point: ['discussed_in_id'],
  criterion: ['skill_id', 'goal_id'],
  remark: ['contact_id', 'task_id'],
  packet: ['previous_id'],
}

/** Columns that no two records of a person share. */
const UNIQUE: Partial<Record<RecordType, string[]>> = {
  tag: ['user_id', 'key'],
  tagging: ['user_id', 'record_type', 'record_id', 'tag_id'],
  task_block: ['task_id', 'blocker_id'],
  evidence: ['user_id', 'claim_type', 'claim_id', 'proof_type', 'proof_id'],
  mention: ['user_id', 'record_type', 'record_id', 'target_type', 'target_id'],
  day: ['user_id', 'day'],
  goal_task: ['goal_id', 'task_id'],
  remark_skill: ['remark_id', 'skill_id'],
  measurement: ['key_result_id', 'measured_on'],
  meeting_attendee: ['meeting_id', 'contact_id'],
  shelf_item: ['shelf_id', 'item_id'],
  review_step: ['review_id', 'name'],
}

/**
 * Values that may be written although other records have been deleted for good since, or went to the
 * trash: a link that may be missing is left out. Null when the record can't stand without it.
 *
 * @param whole the record as it will be
 */
export async function withoutDeadLinks(
  trx: TransactionClientContract,
  type: RecordType,
  values: Values,
  whole: Values
): Promise<Values | null> {
  const result = { ...values }
  const back = 'trashed_at' in values && values.trashed_at === null
  for (const [column, target] of links(whole)) {
    const id = whole[column]
    if (id === null || id === undefined) continue
    // what comes back from the trash must not hang on something that is still in it
    if (!back && !(column in values)) continue
    if (await stands(trx, target, Number(id), back)) continue
    if (!OPTIONAL[type]?.includes(column)) return null
    result[column] = null
  }
  return result
}

/** Whether another record has taken the place of one that is to be brought back. */
export async function isTaken(trx: TransactionClientContract, type: RecordType, values: Values) {
  const columns = UNIQUE[type]
  if (!columns) return false
  const query = trx.from(RECORD_TYPES[type].table).select('id')
  for (const column of columns) query.where(column, values[column] as string)
  return (await query.first()) !== null
}

/** Of what there is one at most, beside what is in the trash: by which columns, and which of them. */
const ONCE: Partial<Record<RecordType, { columns: string[]; only?: Values }>> = {
  entry: { columns: ['kind', 'day'], only: { kind: 'daily' } },
  review: { columns: ['kind', 'starts_on'] },
}

/**
 * Whether another record stands where one would be from now on: a day has one daily entry, a period one
 * review.
 */
export async function hasNoRoom(
  trx: TransactionClientContract,
  type: RecordType,
  id: number,
  whole: Values
) {
  const once = ONCE[type]
  const { columns = [], only = {} } = once ?? {}
  const isMeant = Object.entries(only).every(([column, value]) => whole[column] === value)
  if (!once || !isMeant || whole.trashed_at) return false
  const others = trx.from(RECORD_TYPES[type].table).whereNot('id', id).whereNull('trashed_at')
  for (const column of ['user_id', ...columns]) others.where(column, whole[column] as string)
  return has(others)
}

/** Whether something that came later lives in a record, so that the record has to stay. */
export async function isInUse(trx: TransactionClientContract, type: RecordType, id: number) {
  if (type === 'tag') return has(trx.from('taggings').where('tag_id', id))
  if (type === 'project') {
    return has(trx.from('tasks').where('project_id', id).whereNull('trashed_at'))
  }
  if (type === 'section') {
    return has(trx.from('tasks').where('section_id', id).whereNull('trashed_at'))
  }
  if (type === 'key_result') {
    const isMeasured = await has(trx.from('measurements').where('key_result_id', id))
    return isMeasured || has(trx.from('milestones').where('key_result_id', id))
  }
  return false
}

const has = async (query: ReturnType<TransactionClientContract['from']>) =>
  (await query.select('id').first()) !== null

function links(values: Values): Array<[string, RecordType]> {
  const found: Array<[string, RecordType]> = Object.entries(REFERENCES).filter(
    ([column]) => column in values
  )
  for (const side of SIDES) {
    const target = values[`${side}_type`]
    if (target) found.push([`${side}_id`, target as RecordType])
  }
  return found
}

async function stands(
  trx: TransactionClientContract,
  type: RecordType,
  id: number,
  outOfTrash: boolean
) {
  const { table, trash } = RECORD_TYPES[type]
  const query = trx.from(table).where('id', id).select('id')
  if (outOfTrash && trash) query.whereNull('trashed_at')
  return (await query.first()) !== null
}
