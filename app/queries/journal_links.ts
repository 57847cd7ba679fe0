import { readRows } from '#queries/raw'
import type { Reading, Row } from '#services/api/shape'

/** Brings the tags of entries and the skills that they show, in one query for all of them. */
export async function linkedTo(
  rows: Row[],
  { person, client, fields }: Pick<Reading, 'person' | 'client' | 'fields'>
) {
  if (rows.length === 0 || !(fields.has('tags') || fields.has('skill_ids'))) return
  const byId = new Map(rows.map((row) => [row.id, row]))
  for (const row of rows) Object.assign(row, { tags: [], skill_ids: [] })
  const places = rows.map(() => '?').join(', ')
  const found = await readRows(
    `select taggings.record_id as id, tags.name as tag, null as skill
       from taggings join tags on tags.id = taggings.tag_id
       where taggings.user_id = ? and taggings.record_type = 'entry'
         and taggings.record_id in (${places})
     union all
     select evidence.proof_id, null, evidence.claim_id
       from evidence join skills on skills.id = evidence.claim_id and skills.trashed_at is null
       where evidence.user_id = ? and evidence.proof_type = 'entry'
         and evidence.claim_type = 'skill' and evidence.proof_id in (${places})`,
    [person.id, ...byId.keys(), person.id, ...byId.keys()],
    client
  )
  for (const { id, tag, skill } of found) {
    const row = byId.get(id)!
    if (tag === null) row.skill_ids.push(skill)
    else row.tags.push(tag)
  }
  for (const row of rows) {
    row.tags.sort((one: string, other: string) => one.localeCompare(other))
    row.skill_ids.sort((one: number, other: number) => one - other)
  }
}
