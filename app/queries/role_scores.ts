import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { evidenceCounts } from '#queries/evidence'
import { progressOf } from '#queries/goal_progress'
import { readRows } from '#queries/raw'
import type { Day } from '#services/calendar/day'
import type { Person } from '#services/person'
import { type Asked, type Facts, scoreOf } from '#services/readiness/score'
import { supportOf } from '#services/skills/support'

type Owner = Pick<Person, 'id' | 'today'>

/** A criterion as it is read for its arithmetic and its line. */
export type CriterionRow = Asked & { roleId: number; title: string; tickedOn: Day | null }

/** What is called by its name beside the numbers. */
export type Known = Facts & {
  skillNames: Map<number, string>
  goalTitles: Map<number, string>
  /** Skills whose evidence is older than their half-life. */
  stale: Set<number>
}

export type RoleScore = ReturnType<typeof scoreOf> & { criteria: CriterionRow[]; facts: Known }

const places = (ids: number[]) => ids.map(() => '?').join(', ')

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
    `select id, role_id as "roleId", kind, title, weight, skill_id as "skillId",
       goal_id as "goalId", level, needed, ticked_on as "tickedOn"
     from criteria where user_id = ? and role_id in (${places(roleIds)}) order by position, id`,
    [id, ...roleIds],
    client
  )
}

async function factsOf(
  person: Owner,
  criteria: CriterionRow[],
  client?: TransactionClientContract
): Promise<Known> {
  const named = (ids: Array<number | null>) => [...new Set(ids.filter((id) => id !== null))]
  const skillIds = named(criteria.map(({ skillId }) => skillId))
  const goalIds = named(criteria.map(({ goalId }) => goalId))
  const asksItself = criteria.some(({ kind, skillId }) => kind === 'evidence' && !skillId)
  const itself = asksItself ? await evidenceCounts(person, 'criterion', client) : new Map()
  return {
    ...(await skillFacts(person, skillIds, client)),
    ...(await goalFacts(person, goalIds, client)),
    evidence: new Map([...itself].map(([id, { count }]) => [id, count])),
    ticked: new Set(criteria.filter(({ tickedOn }) => tickedOn).map(({ id }) => id)),
  }
}

async function skillFacts(
  person: Owner,
  ids: number[],
  client?: TransactionClientContract
): Promise<Pick<Known, 'skills' | 'skillNames' | 'stale'>> {
  if (ids.length === 0) return { skills: new Map(), skillNames: new Map(), stale: new Set() }
  const rows = await readRows(
    `select id, name, level, half_life_days from skills
     where user_id = ? and trashed_at is null and id in (${places(ids)})`,
    [person.id, ...ids],
    client
  )
  const shown = await evidenceCounts(person, 'skill', client)
  const isStale = (row: any) => supportOf(row, shown.get(row.id), person.today) === 'stale'
  return {
    skills: new Map(
      rows.map(({ id, level }) => [id, { level: level ?? 0, evidence: shown.get(id)?.count ?? 0 }])
    ),
    skillNames: new Map(rows.map(({ id, name }) => [id, name])),
    stale: new Set(rows.filter(isStale).map(({ id }) => id)),
  }
}

async function goalFacts(
  person: Owner,
  ids: number[],
  client?: TransactionClientContract
): Promise<Pick<Known, 'goals' | 'goalTitles'>> {
  if (ids.length === 0) return { goals: new Map(), goalTitles: new Map() }
  const rows = await readRows(
    `select id, title, status from goals
     where user_id = ? and trashed_at is null and id in (${places(ids)})`,
    [person.id, ...ids],
    client
  )
  const progress = await progressOf(person, ids, client)
  const far: Record<string, number> = { reached: 1, dropped: 0 }
  return {
    goals: new Map(rows.map(({ id, status }) => [id, far[status] ?? progress.get(id) ?? 0])),
    goalTitles: new Map(rows.map(({ id, title }) => [id, title])),
  }
}
