import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { RemarkDirection } from '#models/remark'
import { readRows } from '#queries/raw'
import type { Day } from '#services/calendar/day'

/** What is counted on a day: a kind of feedback (empty for none), a skill or a tag. */
export type Theme = {
  day: Day
  kind: string
  skillId: number | null
  skill: string | null
  tag: string | null
}

type Asked = { from: Day; to: Day; direction?: RemarkDirection | null }

/**
 * What was said between two days: a row for each remark, and one for each skill and each tag that it
 * has. A person has hundreds a year; months are counted by who asks.
 */
export async function feedbackThemes(
  person: { id: number },
  { from, to, direction = null }: Asked,
  client?: TransactionClientContract
): Promise<Theme[]> {
  const said = `feedback.user_id = ? and feedback.status = 'said' and feedback.trashed_at is null
    and feedback.day >= ? and feedback.day <= ? ${direction ? 'and feedback.direction = ?' : ''}`
  const bindings = [person.id, from, to, ...(direction ? [direction] : [])]
  return readRows<Theme>(
    `select feedback.day, coalesce(feedback.kind, '') as kind, null as "skillId", null as skill,
         null as tag
       from feedback where ${said}
     union all
     select feedback.day, coalesce(feedback.kind, ''), skills.id, skills.name, null
       from feedback
       join feedback_skills on feedback_skills.remark_id = feedback.id
       join skills on skills.id = feedback_skills.skill_id and skills.trashed_at is null
       where ${said}
     union all
     select feedback.day, coalesce(feedback.kind, ''), null, null, tags.name
       from feedback
       join taggings on taggings.record_id = feedback.id and taggings.record_type = 'remark'
         and taggings.user_id = feedback.user_id
       join tags on tags.id = taggings.tag_id
       where ${said}`,
    [...bindings, ...bindings, ...bindings],
    client
  )
}
