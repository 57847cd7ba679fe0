import { nameOf } from '#presenters/role_score'
import { scoresOf } from '#queries/role_scores'
import { readRows } from '#queries/raw'
import type { Person } from '#services/person'
import { gapsOf } from '#services/readiness/score'

/** Roles that are looked at; more than these nobody aims at. */
const MOST_ROLES = 10
const GAPS_OF_EACH = 10

/** The one step with a skill that would raise the readiness for a role most; null without one. */
export async function presentGain(person: Person) {
  const roles = await readRows<{ id: number; title: string }>(
    `select id, title from readiness where user_id = ? and trashed_at is null
      order by id desc limit ${MOST_ROLES}`,
    [person.id]
  )
  const ids = roles.map(({ id }) => id)
  if (roles.length === 0) return null
  const scores = await scoresOf(person, ids)
  const steps = roles.flatMap((role) => {
    const { criteria, facts } = scores.get(role.id)!
    return gapsOf(criteria, facts, GAPS_OF_EACH).flatMap(({ step, gain }) =>
      'skillId' in step ? [{ role, step, gain, criteria }] : []
    )
  })
  const best = steps.toSorted((one, other) => other.gain - one.gain)[0]
  if (!best || best.gain < 1) return null
  const { role, step, criteria } = best
  const { t } = person
  const name = nameOf(criteria.find(({ skillId }) => skillId === step.skillId)!)
  const levels = step.kind === 'level' ? { from: step.to - 1, to: step.to } : {}
  return {
    step: t(`readiness.steps.${step.kind}`, { name, ...levels }),
    stepHref: `/skills/${step.skillId}`,
    raises: t('skills.gain.raises', { role: role.title, points: Math.round(best.gain) }),
    roleHref: `/readiness/${role.id}`,
  }
}
