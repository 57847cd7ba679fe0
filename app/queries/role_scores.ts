import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { type EvidenceCount, evidenceCounts } from '#queries/evidence'
import { progressOf } from '#queries/goal_progress'
import { readRows } from '#queries/raw'
import type { Day } from '#services/calendar/day'
import type { Person } from '#services/person'
import { type Asked, type Facts, scoreOf } from '#services/readiness/score'
import { supportOf } from '#services/skills/support'

type Owner = Pick<Person, 'id' | 'today'>

/** A criterion as it is read: with the skill or goal that it speaks of, where that is kept. */
export type CriterionRow = Asked & {
  roleId: number
  title: string
  tickedOn: Day | null
  skillName: string | null
  skillLevel: number | null
  half_life_days: number | null
  goalTitle: string | null
  goalStatus: string | null
}

export type Known = Facts & {
  /** Skills whose evidence is older than their half-life. */
  stale: Set<number>
}

export type RoleScore = ReturnType<typeof scoreOf> & { criteria: CriterionRow[]; facts: Known }

/** The scores of roles with all that they follow from: in five queries at most, however many. */
export async function scoresOf(
  person: Owner,
  roleIds: number[],
  client?: TransactionClientContract
): Promise<Map<number, RoleScore>> {
  const criteria = await criteriaOf(person, roleIds, client)
  const facts = await factsOf(person, criteria, client)
  const byRole = Map.groupBy(criteria, ({ roleId }) => roleId)
  return new Map(
    roleIds.map((id) => {
      const own = byRole.get(id) ?? []
      return [id, { ...scoreOf(own, facts), criteria: own, facts }]
    })
  )
}

export async function scoreOfRole(
  person: Owner,
  { id }: { id: number },
  client?: TransactionClientContract
): Promise<RoleScore> {
  return (await scoresOf(person, [id], client)).get(id)!
}

async function criteriaOf(
  { id }: Owner,
  roleIds: number[],
  client?: TransactionClientContract
): Promise<CriterionRow[]> {
  if (roleIds.length === 0) return []
  return readRows(
    `select criteria.id, criteria.role_id as "roleId", criteria.kind, criteria.title,
       criteria.weight, criteria.skill_id as "skillId", criteria.goal_id as "goalId",
       criteria.level, criteria.needed, criteria.ticked_on as "tickedOn",
       skills.name as "skillName", skills.level as "skillLevel", skills.half_life_days,
       goals.title as "goalTitle", goals.status as "goalStatus"
     from criteria
     left join skills on skills.id = criteria.skill_id and skills.trashed_at is null
     left join goals on goals.id = criteria.goal_id and goals.trashed_at is null
     where criteria.user_id = ? and criteria.role_id in (${roleIds.map(() => '?').join(', ')})
     order by criteria.position, criteria.id`,
    [id, ...roleIds],
    client
  )
}

async function factsOf(
  person: Owner,
  criteria: CriterionRow[],
  client?: TransactionClientContract
): Promise<Known> {
  const ofSkills = criteria.filter(({ skillName }) => skillName !== null)
  const ofGoals = criteria.filter(({ goalStatus }) => goalStatus !== null)
  const isItself = ({ kind, skillId }: CriterionRow) => kind === 'evidence' && !skillId
  const none = new Map<number, EvidenceCount>()
  const shown = ofSkills.length > 0 ? await evidenceCounts(person, 'skill', client) : none
  const itself = criteria.some(isItself) ? await evidenceCounts(person, 'criterion', client) : none
  const goalIds = [...new Set(ofGoals.map(({ goalId }) => goalId!))]
  const progress = await progressOf(person, goalIds, client)
  const settled: Record<string, number> = { reached: 1, dropped: 0 }
  return {
    skills: new Map(
      ofSkills.map(({ skillId, skillLevel }) => [
        skillId!,
        { level: skillLevel ?? 0, evidence: shown.get(skillId!)?.count ?? 0 },
      ])
    ),
    goals: new Map(
      ofGoals.map(({ goalId, goalStatus }) => [
        goalId!,
        settled[goalStatus!] ?? progress.get(goalId!) ?? 0,
      ])
    ),
    evidence: new Map([...itself].map(([id, { count }]) => [id, count])),
    ticked: new Set(criteria.filter(({ tickedOn }) => tickedOn).map(({ id }) => id)),
    stale: new Set(
      ofSkills
        .filter(({ skillId, skillLevel: level, half_life_days }) => {
          const support = supportOf({ level, half_life_days }, shown.get(skillId!), person.today)
          return support === 'stale'
        })
        .map(({ skillId }) => skillId!)
    ),
  }
}
