import { refuse } from '#exceptions/refuse'
import Evidence from '#models/evidence'
import type Remark from '#models/remark'
import Skill from '#models/skill'
import type { Change } from '#services/changes/change'
import { addEvidence } from '#services/evidence/link'
import type { Person } from '#services/person'

/** Skills that one remark can be about. */
export const MOST_SKILLS = 20

type Skills = {
  known: number[]
  wanted: number[]
  /** Whether it could show them before, and can now. */
  shown: { before: boolean; now: boolean }
}

/**
 * Makes these the skills that a remark is about, and evidence of those that it has come to show. Evidence
 * that was taken off by hand stays off.
 *
 * @throws a validation error for a skill that is not the person's
 */
export async function showSkills(
  change: Change,
  person: Person,
  remark: Remark,
  { known, wanted, shown }: Skills
) {
  const fresh = [...new Set(wanted)].filter((id) => !known.includes(id))
  const own = await Skill.kept(person, { client: change.trx }).whereIn('id', fresh)
  if (own.length < fresh.length) refuse('skill_ids', person.t('feedback.invalid.skill'))
  await remark.setSkills(change, wanted)

  const before = shown.before ? known : []
  const now = shown.now ? wanted : []
  const gone = before.filter((id) => !now.includes(id))
  for (const one of await evidenceOf(remark, change).whereIn('claim_id', gone)) {
    if (!one.fromText) await change.delete(one)
  }
  for (const id of now) {
    if (before.includes(id)) continue
    await addEvidence(change, person, {
      claim: { type: 'skill', id },
      proof: { type: 'remark', id: remark.id },
      note: remark.context,
    })
  }
}

const evidenceOf = (remark: Remark, change: Change) =>
  Evidence.of({ id: remark.userId }, { client: change.trx }).where({
    claim_type: 'skill',
    proof_type: 'remark',
    proof_id: remark.id,
  })
