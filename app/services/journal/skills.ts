import { refuse } from '#exceptions/refuse'
import type Entry from '#models/entry'
import Evidence from '#models/evidence'
import Skill from '#models/skill'
import type { Change } from '#services/changes/change'
import { addEvidence } from '#services/evidence/link'
import { excerpt } from '#services/markdown/excerpt'
import type { Person } from '#services/person'

/** Skills that one entry can show. */
export const MOST_SKILLS = 50

const WHY = 280

/**
 * Makes these the skills that an entry shows. What its text links to shows by itself and stays.
 *
 * @throws a validation error for a skill that is not the person's
 */
export async function showSkills(change: Change, person: Person, entry: Entry, ids: number[]) {
  const wanted = new Set(ids)
  const own = await Skill.kept(person, { client: change.trx }).whereIn('id', [...wanted])
  if (own.length < wanted.size) refuse('skill_ids', person.t('journal.invalid.skill'))

  const evidence = await Evidence.of(person, { client: change.trx }).where({
    claim_type: 'skill',
    proof_type: 'entry',
    proof_id: entry.id,
  })
  for (const one of evidence) {
    if (!wanted.delete(one.claimId) && !one.fromText) await change.delete(one)
  }
  for (const id of wanted) {
    await addEvidence(change, person, {
      claim: { type: 'skill', id },
      proof: { type: 'entry', id: entry.id },
      note: excerpt(entry.takeaway || entry.body, WHY),
    })
  }
}
