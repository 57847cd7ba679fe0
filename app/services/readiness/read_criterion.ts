import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { refuse } from '#exceptions/refuse'
import { type CriterionKind, type CriterionValues, WEIGHTS } from '#models/criterion'
import Goal from '#models/goal'
import Skill from '#models/skill'
import type { Person } from '#services/person'

type Input = {
  kind: CriterionKind
  title?: string | null
  weight?: number | null
  skill_id?: number | null
  goal_id?: number | null
  level?: number | null
  needed?: number | null
}

/** The longest name of a criterion. */
const TITLE = 200

/**
 * A criterion as it was meant, by its kind: what the kind needs must be there, and what it has no use
 * for is left out.
 */
export async function readCriterion(
  input: Input,
  person: Person,
  client?: TransactionClientContract
): Promise<CriterionValues> {
  const say = (field: string) => refuse(field, person.t(`readiness.criteria.invalid.${field}`))
  const find = async (model: any, field: 'skill_id' | 'goal_id') => {
    const id = input[field]
    if (!id) return null
    const query = (model as typeof Skill).kept(person, client && { client })
    return (await query.where('id', id).first()) ?? say(field)
  }
  const skill = (await find(Skill, 'skill_id')) as Skill | null
  const goal = (await find(Goal, 'goal_id')) as Goal | null
  const { kind, title, weight } = input
  const values: CriterionValues = {
    kind,
    title: title ?? '',
    weight: weight ?? WEIGHTS.usual,
    skillId: null,
    goalId: null,
    level: null,
    needed: null,
  }
  if (kind === 'goal') {
    if (!goal) return say('goal_id')
    return { ...values, goalId: goal.id, title: goal.title.slice(0, TITLE) }
  }
  if (kind === 'skill') {
    if (!skill) return say('skill_id')
    return { ...values, skillId: skill.id, title: skill.name, level: input.level ?? say('level') }
  }
  if (kind === 'evidence') {
    const needed = input.needed ?? 1
    if (skill) return { ...values, skillId: skill.id, title: skill.name, needed }
    return { ...values, title: title || say('title'), needed }
  }
  return { ...values, title: title || say('title') }
}
