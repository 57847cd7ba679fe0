import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { decodeCursor, encodeCursor } from '#queries/cursor'
import { apiOfType, RECORD_TYPES, type RecordType } from '#services/changes/record_types'

export const FEED_ACTIONS = ['created', 'changed', 'trashed', 'restored', 'deleted'] as const
export type FeedAction = (typeof FEED_ACTIONS)[number]

/** One thing that happened to one record. */
export type FeedRow = {
  /** Where the feed goes on after this. */
  cursor: string
  /** The number of its change, counted for each person. */
  seq: number
  id: number
  type: RecordType
  action: FeedAction
  at: string
  via: string
  change_id: number
  /** The columns that changed. */
  fields: string[]
}

type Options = {
  /** The cursor of the last row that is known; from the beginning without. */
  after?: string
  /** Areas whose records may be read. */
  areas: ReadonlySet<string>
  limit: number
  client?: TransactionClientContract
}

const PLACE = ['seq', 'entry_id']

/** Columns that mean nothing outside. */
const INTERNAL = new Set([
  'user_id',
  'search_text',
  'due_key',
  'day_key',
  'title_key',
  'version',
  'updated_at',
])

export const isFeedCursor = (cursor: string) => decodeCursor(cursor, ['id', 'id']) !== null

/**
 * What happened to a person's records, in the order in which it was committed: changes are numbered
 * behind the lock of the person's row, so nothing can appear before what has been read already.
 */
export async function changeFeed(
  userId: number,
  { after, areas, limit, client }: Options
): Promise<{ rows: FeedRow[]; next: string | null }> {
  const query = (client ?? db)
    .query<any>()
    .from('change_sets')
    .join('changes', 'changes.change_set_id', 'change_sets.id')
    .where('change_sets.user_id', userId)
    .whereIn('changes.record_type', typesOf(areas))
    .orderBy('change_sets.seq')
    .orderBy('changes.id')
    .select(
      'change_sets.seq',
      'change_sets.via',
      'change_sets.created_at as at',
      'change_sets.id as change_id',
      'changes.id as entry_id',
      'changes.record_type as type',
      'changes.record_id as id',
      'changes.action',
      'changes.before',
      'changes.after'
    )
    .limit(limit + 1)
  const place = decodeCursor(after, ['id', 'id'])
  if (place) {
    // the first condition is what the index is read by
    query
      .where('change_sets.seq', '>=', place[0] as number)
      .whereRaw('(change_sets.seq, changes.id) > (?, ?)', place as any[])
  }

  const found: any[] = await query
  const rows = found.slice(0, limit).map(feedRow)
  return { rows, next: found.length > limit ? rows.at(-1)!.cursor : null }
}

const typesOf = (areas: ReadonlySet<string>) =>
  (Object.keys(RECORD_TYPES) as RecordType[]).filter((type) => {
    const api = apiOfType(type)
    return api && areas.has(api.area)
  })

function feedRow({ before, after, entry_id: entryId, seq, action, ...row }: any): FeedRow {
  const was = parse(before)
  const is = parse(after)
  const { id, type, at, via, change_id: changeId } = row
  return {
    cursor: encodeCursor({ seq, entry_id: entryId }, PLACE),
    seq,
    id,
    type,
    action: actionOf(action, was, is),
    at,
    via,
    change_id: changeId,
    fields: action === 'changed' ? Object.keys(is).filter((name) => !INTERNAL.has(name)) : [],
  }
}

function actionOf(action: string, before: any, after: any): FeedAction {
  if (action === 'deleted' || action === 'purged') return 'deleted'
  if (action === 'created') return 'created'
  if (!('trashed_at' in after)) return 'changed'
  if (after.trashed_at) return 'trashed'
  return before.trashed_at ? 'restored' : 'changed'
}

const parse = (value: unknown) => (typeof value === 'string' ? JSON.parse(value) : value)

/** Where the feed ends now; null where it is empty. */
export async function lastCursor(
  userId: number,
  client: TransactionClientContract
): Promise<string | null> {
  const row = await client
    .from('change_sets')
    .join('changes', 'changes.change_set_id', 'change_sets.id')
    .where('change_sets.user_id', userId)
    .orderBy('change_sets.seq', 'desc')
    .orderBy('changes.id', 'desc')
    .select('change_sets.seq', 'changes.id as entry_id')
    .first()
  return row ? encodeCursor(row, PLACE) : null
}
