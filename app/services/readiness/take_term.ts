import Criterion, { WEIGHTS } from '#models/criterion'
import type Role from '#models/role'
import Skill from '#models/skill'
import type { Change } from '#services/changes/change'
import type { Person } from '#services/person'
import { isCalled } from '#services/skills/aliases'

/** The level that is asked for where neither advertisement nor skill says one. */
const USUAL_LEVEL = 3

const nothing = { skillId: null, goalId: null, level: null, needed: null, weight: WEIGHTS.usual }

/** The skill of that name, which is made if there is none yet. */
export async function takeTerm(change: Change, person: Person, name: string): Promise<Skill> {
  const skills = await Skill.kept(person, { client: change.trx }).orderBy('id')
  return skills.find((skill) => isCalled(skill, name)) ?? Skill.add(change, { name })
}

/** Makes a skill a criterion of a role; twice is once. */
export async function takeSkill(change: Change, role: Role, skill: Skill) {
  const there = role.criteria(change.trx).where({ kind: 'skill', skill_id: skill.id })
  if (await there.first()) return
  const level = skill.targetLevel || USUAL_LEVEL
  const { id: skillId, name: title } = skill
  await Criterion.add(change, role, { ...nothing, kind: 'skill', title, skillId, level })
}

/** Makes a term a line to tick of a role; twice is once. */
export async function takeLine(change: Change, role: Role, title: string) {
  const there = role.criteria(change.trx).where({ kind: 'check', title })
  if (await there.first()) return
  await Criterion.add(change, role, { ...nothing, kind: 'check', title })
}
