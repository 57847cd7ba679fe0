import { refuse } from '#exceptions/refuse'
import Skill from '#models/skill'
import type { Change } from '#services/changes/change'
import type { Person } from '#services/person'

/**
 * Gives all skills of a category another one.
 *
 * @returns their ids
 * @throws a validation error at `from` when there are none
 */
export async function renameCategory(
  change: Change,
  person: Person,
  from: string,
  to: string
): Promise<number[]> {
  const client = change.trx
  const skills = await Skill.kept(person, { client }).where('category', from).orderBy('id')
  if (skills.length === 0) refuse('from', person.t('skills.invalid.category'))
  for (const skill of skills) await skill.edit(change, { category: to })
  return skills.map(({ id }) => id)
}
