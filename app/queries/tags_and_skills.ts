import { readRows } from '#queries/raw'
import type { Reading, Row } from '#services/api/shape'

/** How the skills of a type's records are found: `id` of the record, `name` and `skill`, the skill's id. */
const SKILLS = {
  // those that it shows
  entry: `select evidence.proof_id as id, skills.name as name, skills.id as skill
    from evidence join skills on skills.id = evidence.claim_id and skills.trashed_at is null
    where evidence.user_id = ? and evidence.proof_type = 'entry' and evidence.claim_type = 'skill'
      and evidence.proof_id`,
  // those that it is about
  remark: `select feedback_skills.remark_id as id, skills.name as name, skills.id as skill
    from feedback_skills join skills on skills.id = feedback_skills.skill_id
      and skills.trashed_at is null
    where feedback_skills.user_id = ? and feedback_skills.remark_id`,
}

/** Brings to rows their `tags`, `skills` ({ id, name }) and `skill_ids`, in one query for all of them. */
const tagsAndSkills =
  (type: keyof typeof SKILLS) =>
  async (rows: Row[], reading: Pick<Reading, 'person' | 'client' | 'fields'>) => {
    const { person, client, fields } = reading
    if (rows.length === 0 || !(fields.has('tags') || fields.has('skill_ids'))) return
    const byId = new Map(rows.map((row) => [row.id, row]))
    for (const row of rows) Object.assign(row, { tags: [], skills: [] })
    const ids = [...byId.keys()]
    const places = ids.map(() => '?').join(', ')
    const found = await readRows(
      `${SKILLS[type]} in (${places})
       union all
       select taggings.record_id, tags.name, null
         from taggings join tags on tags.id = taggings.tag_id
         where taggings.user_id = ? and taggings.record_type = '${type}'
           and taggings.record_id in (${places})`,
      [person.id, ...ids, person.id, ...ids],
      client
    )
    for (const { id, name, skill } of found) {
      if (skill === null) byId.get(id)!.tags.push(name)
      else byId.get(id)!.skills.push({ id: skill, name })
    }
    for (const row of rows) {
      row.tags.sort((one: string, other: string) => one.localeCompare(other))
      row.skills.sort((one: Row, other: Row) => one.name.localeCompare(other.name))
      row.skill_ids = row.skills
        .map(({ id }: Row) => id)
        .sort((one: number, two: number) => one - two)
    }
  }

export const tagsAndSkillsOfEntries = tagsAndSkills('entry')
export const tagsAndSkillsOfRemarks = tagsAndSkills('remark')
