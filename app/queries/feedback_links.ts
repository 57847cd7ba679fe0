import { readRows } from '#queries/raw'
import type { Reading, Row } from '#services/api/shape'

/** Brings the tags of remarks and the skills that they are about, in one query for all of them. */
export async function aboutWhat(
  rows: Row[],
  { person, client, fields }: Pick<Reading, 'person' | 'client' | 'fields'>
) {
  if (rows.length === 0 || !(fields.has('tags') || fields.has('skill_ids'))) return
  const byId = new Map(rows.map((row) => [row.id, row]))
  for (const row of rows) Object.assign(row, { tags: [], skill_ids: [], skills: [] })
  const places = rows.map(() => '?').join(', ')
  const found = await readRows(
    `select taggings.record_id as id, tags.name as name, null as skill
       from taggings join tags on tags.id = taggings.tag_id
       where taggings.user_id = ? and taggings.record_type = 'remark'
         and taggings.record_id in (${places})
     union all
     select feedback_skills.remark_id, skills.name, skills.id
       from feedback_skills join skills on skills.id = feedback_skills.skill_id
         and skills.trashed_at is null
       where feedback_skills.user_id = ? and feedback_skills.remark_id in (${places})`,
    [person.id, ...byId.keys(), person.id, ...byId.keys()],
    client
  )
  for (const { id, name, skill } of found) {
    if (skill === null) byId.get(id)!.tags.push(name)
    else byId.get(id)!.skills.push({ id: skill, name })
  }
  for (const row of rows) {
    row.tags.sort((one: string, other: string) => one.localeCompare(other))
    row.skills.sort(byName)
    row.skill_ids = row.skills
      .map(({ id }: Row) => id)
      .sort((one: number, two: number) => one - two)
  }
}

const byName = (one: Row, other: Row) => one.name.localeCompare(other.name)
