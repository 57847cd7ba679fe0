import Skill from '#models/skill'
import type { Change } from '#services/changes/change'
import type { Person } from '#services/person'
import { fold } from '#services/search/words'
import { skillEmpty } from '#validators/skill'

const GROUPS = ['craft', 'people', 'delivery']

/** Skills that most work asks for, in the person's language. */
export const startersOf = ({ t }: Person) =>
  GROUPS.flatMap((group) =>
    t(`skills.starter.${group}.skills`)
      .split(',')
      .map((name) => ({ name: name.trim(), category: t(`skills.starter.${group}.category`) }))
  )

/** Adds those that the person does not have yet. */
export async function addStarters(change: Change, person: Person): Promise<void> {
  const skills = await Skill.kept(person, { client: change.trx }).select('name')
  const known = new Set(skills.map(({ name }) => fold(name)))
  for (const starter of startersOf(person)) {
    if (!known.has(fold(starter.name))) await Skill.add(change, { ...skillEmpty, ...starter })
  }
}
