import db from '@adonisjs/lucid/services/db'
import { decodeCursor, encodeCursor } from '#queries/cursor'
import { readRows } from '#queries/raw'
import type { RecordType } from '#services/changes/record_types'
import { POSTGRES_WORDS, SQLITE_WORDS, TIMELINE, type Way, WAYS } from '#services/contacts/timeline'

/** Something that happened between the person and a contact. */
export type TimelineRow = {
  /** A moment in UTC; noon for what is of a day. */
  at: string
  type: RecordType
  id: number
  title: string
  way: Way
  /** What a source says beside its title: a direction, a state. */
  detail: string
}

const KEY = ['at', 'type', 'id']

/**
 * A contact's timeline, the newest first; each record once.
 *
 * @param options.without types that are left out, such as what a token may not read
 */
export async function contactTimeline(
  person: { id: number },
  contactId: number,
  options: { cursor?: string; limit?: number; without?: readonly RecordType[] } = {}
): Promise<{ rows: TimelineRow[]; next: string | null }> {
  const { cursor, limit = 20, without = [] } = options
  const words = db.connection().dialect.name === 'postgres' ? POSTGRES_WORDS : SQLITE_WORDS
  const sources = TIMELINE.filter(({ types }) => types.every((type) => !without.includes(type)))
  const after = decodeCursor(cursor, ['text', 'text', 'id'])
  const rows = await readRows(
    `select * from (
       select max(at) as at, type, id, max(title) as title, min(way) as way, max(detail) as detail
         from (${sources.map(({ sql }) => sql(words)).join(' union all ')}) as each_way
         group by type, id
     ) as timeline
     ${after ? 'where (at, type, id) < (?, ?, ?)' : ''}
     order by at desc, type desc, id desc limit ?`,
    [...sources.flatMap(() => [person.id, contactId]), ...(after ?? []), limit + 1]
  )
  const next = rows.length > limit ? encodeCursor(rows[limit - 1], KEY) : null
  return { rows: rows.slice(0, limit).map((row) => ({ ...row, way: WAYS[row.way] })), next }
}
