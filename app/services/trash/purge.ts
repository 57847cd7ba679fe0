import db from '@adonisjs/lucid/services/db'
import drive from '@adonisjs/drive/services/main'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { TRASH_DAYS } from '#models/mixins/trashable'
import { DRAFT } from '#services/attachments/store'
import { notePurged } from '#services/changes/change'
import { AREA_RECORDS, partsOf, RECORD_TYPES, type TrashType } from '#services/changes/record_types'

/** What is part of something goes before it. */
const IN_ORDER: TrashType[] = ['attachment', 'task', 'section', 'project', ...AREA_RECORDS]

/** Records that one transaction deletes: enough to be quick, few enough to let others write. */
const BATCH = 200

/** What names another record by its type and id. */
const POINTERS = [
  ['taggings', 'record'],
  ['evidence', 'claim'],
  ['evidence', 'proof'],
  ['mentions', 'record'],
  ['mentions', 'target'],
] as const

type Query = ReturnType<typeof db.from>
/** A transaction of the caller's, which is then the only one. */
type Client = TransactionClientContract

/** Removes for good what has been in the trash for longer than it is kept, of all people. */
export async function purgeTrash(now: DateTime) {
  const before = now.minus({ days: TRASH_DAYS }).toUTC().toISO()!
  for (const type of IN_ORDER) {
    await purgeWhere(type, (query) => query.where('trashed_at', '<', before))
  }
  // what was put into a text that was never saved
  await purgeWhere('attachment', (query) =>
    query.where('record_type', DRAFT).where('created_at', '<', before)
  )
}

/** Removes for good all that a person has in the trash. */
export async function emptyTrash(userId: number, client?: Client) {
  for (const type of IN_ORDER) {
    const all = (query: Query) => query.where('user_id', userId).whereNotNull('trashed_at')
    await purgeWhere(type, all, client)
  }
}

/**
 * Removes one record for good, and what went to the trash along with it. Its files go last: a
 * failure in between leaves a file that nothing points to, never a record without its file.
 */
export async function purgeRecord(
  type: TrashType,
  record: { id: number; userId: number; trashedAt: DateTime | null },
  client?: Client
) {
  const at = record.trashedAt!.toUTC().toISO()!
  const sameMoment = (query: Query) => query.where({ user_id: record.userId, trashed_at: at })
  if (type === 'project') {
    const inIt = (query: Query) => sameMoment(query).where('project_id', record.id)
    await purgeWhere('task', inIt, client)
  }
  const ids = [record.id]
  if (type === 'task') {
    for (let parents = ids; parents.length > 0;) {
      const parts = (client ?? db).from('tasks').whereIn('parent_id', parents)
      const below = await sameMoment(parts).select('id')
      parents = below.map(({ id }) => id)
      ids.push(...parents)
    }
  }
  await purge(type, ids, client)
}

async function purgeWhere(type: TrashType, filter: (query: Query) => Query, client?: Client) {
  for (;;) {
    const rows = await filter((client ?? db).from(RECORD_TYPES[type].table))
      .orderBy('id')
      .limit(BATCH)
      .select('id')
    if (rows.length === 0) return
    await purge(
      type,
      rows.map(({ id }) => id),
      client
    )
  }
}

async function purge(type: TrashType, ids: number[], client?: Client) {
  const work = async (trx: Client) => {
    const files = await filesOf(trx, type, ids)
    await unlink(trx, type, ids)
    if (type === 'task') {
      await trx.from('tasks').whereIn('parent_id', ids).update({ parent_id: null })
    }
    await trx
      .from('attachments')
      .whereIn(
        'id',
        files.map(({ id }) => id)
      )
      .delete()
    if (type === 'meeting') await handOnPoints(trx, ids)
    await forget(trx, type, ids)
    await tell(trx, type, ids)
    await trx.from(RECORD_TYPES[type].table).whereIn('id', ids).delete()
    return files.map(({ key }) => key)
  }
  const keys = client ? await work(client) : await db.transaction(work)
  const removeFiles = async () => {
    for (const key of keys) await drive.use().delete(key)
  }
  if (client) client.after('commit', removeFiles)
  else await removeFiles()
}

/** Nothing points to what is gone, nor to what was part of it. */
async function unlink(trx: Client, type: TrashType, ids: number[]) {
  for (const [table, side] of POINTERS) {
    const pointing = (to: string) => trx.from(table).where(`${side}_type`, to)
    await pointing(type).whereIn(`${side}_id`, ids).delete()
    for (const { type: part, table: parts, column } of partsOf(type)) {
      const gone = trx.from(parts).whereIn(column, ids).select('id')
      await pointing(part).whereIn(`${side}_id`, gone).delete()
    }
  }
}

async function filesOf(trx: TransactionClientContract, type: TrashType, ids: number[]) {
  const query = trx.from('attachments')
  if (type === 'attachment') query.whereIn('id', ids)
  else query.where('record_type', type).whereIn('record_id', ids)
  return (await query.select('id', 'key')) as Array<{ id: number; key: string }>
}

/** What was not discussed in a series waits on, in a meeting that stays: the next one, else the last. */
async function handOnPoints(trx: Client, ids: number[]) {
  const gone = await trx
    .from('meetings')
    .whereIn('id', ids)
    .whereNotNull('meeting_series_id')
    .select('id', 'meeting_series_id', 'starts_at')
  for (const { id, meeting_series_id: series, starts_at: at } of gone) {
    const others = () =>
      trx.from('meetings').where('meeting_series_id', series).whereNotIn('id', ids).select('id')
    const next =
      (await others().where('starts_at', '>=', at).orderBy('starts_at').first()) ??
      (await others().orderBy('starts_at', 'desc').first())
    if (!next) continue
    await trx
      .from('agenda_points')
      .where('meeting_id', id)
      .whereNull('discussed_at')
      .update({ meeting_id: next.id })
  }
}

/** What was deleted for good is not kept in the history of changes either, nor what was part of it. */
async function forget(trx: TransactionClientContract, type: TrashType, ids: number[]) {
  for (const { type: part, table, column } of partsOf(type)) {
    const parts = trx.from(table).whereIn(column, ids).select('id')
    await trx.from('changes').where('record_type', part).whereIn('record_id', parts).delete()
  }
  await trx.from('changes').where('record_type', type).whereIn('record_id', ids).delete()
}

/** Who keeps a copy of the records learns that they are gone. */
async function tell(trx: TransactionClientContract, type: TrashType, ids: number[]) {
  const rows = await trx.from(RECORD_TYPES[type].table).whereIn('id', ids).select('id', 'user_id')
  for (const userId of new Set(rows.map((row) => Number(row.user_id)))) {
    const own = rows.filter((row) => Number(row.user_id) === userId).map((row) => Number(row.id))
    await notePurged(trx, userId, type, own, DateTime.utc())
  }
}
