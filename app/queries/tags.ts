import db from '@adonisjs/lucid/services/db'
import type { RecordType } from '#services/changes/record_types'
import type { Person } from '#services/person'

/** Tags of one page, and uses that are counted of each: more are shown as "999+". */
export const MOST_TAGS = 500
export const MOST_USES = 1000

export type CountedTag = { id: number; name: string; count: number; entries: number }

const usesBy = (type: RecordType) =>
  `(select count(*) from (
      select 1 from taggings
      where taggings.tag_id = tags.id and taggings.record_type = '${type}'
      limit ${MOST_USES}
    ) as used)`

/** The person's tags by name, with the numbers of tasks and of entries that carry each, at most `MOST_USES`. */
export async function tagsWithCounts(person: Person): Promise<CountedTag[]> {
  const rows = await db
    .from('tags')
    .where('tags.user_id', person.id)
    .orderBy('tags.key')
    .limit(MOST_TAGS)
    .select('tags.id', 'tags.name')
    .select(db.raw(`${usesBy('task')} as count, ${usesBy('entry')} as entries`))
  return rows.map((row) => ({ ...row, count: Number(row.count), entries: Number(row.entries) }))
}
