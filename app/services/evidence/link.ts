import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import Evidence from '#models/evidence'
import { findRecord } from '#queries/records'
import { type Day, dayOf } from '#services/calendar/day'
import type { Change } from '#services/changes/change'
import { type ClaimType, type Pointer, PROOFS, type ProofType } from '#services/evidence/kinds'
import type { Person } from '#services/person'
import { titleOfRow } from '#services/words/records'

export type Link = {
  claim: Pointer<ClaimType>
  proof: Pointer<ProofType>
  /** Why it shows it. */
  note?: string
  /** When it did; the proof's own day without. */
  shownOn?: Day | null
  fromText?: boolean
}

/**
 * Makes a record stand for a claim. Twice is once: what links the two already gets the new words.
 *
 * @throws E_ROW_NOT_FOUND when one of the two is not there
 */
export async function addEvidence(change: Change, person: Person, link: Link): Promise<Evidence> {
  const { claim, proof, note = '', shownOn, fromText = false } = link
  await findRecord(person, claim, change.trx)
  const row = await findRecord(person, proof, change.trx)
  const known = await evidenceBetween(person, claim, proof, change.trx)
  if (known) {
    if (note) known.note = note
    if (shownOn) known.shownOn = shownOn
    await change.save(known)
    return known
  }
  return change.create(Evidence, {
    claimType: claim.type,
    claimId: claim.id,
    proofType: proof.type,
    proofId: proof.id,
    note,
    shownOn: shownOn ?? dayOfProof(proof.type, row, person),
    fromText,
  })
}

function evidenceBetween(
  person: Person,
  claim: Pointer<ClaimType>,
  proof: Pointer<ProofType>,
  client: TransactionClientContract
) {
  return Evidence.of(person, { client })
    .where({ claim_type: claim.type, claim_id: claim.id })
    .where({ proof_type: proof.type, proof_id: proof.id })
    .first()
}

/** What both ends of a piece of evidence are called, for sentences about it; empty for what is in the trash. */
export async function evidenceWords(
  person: Person,
  { claimType, claimId, proofType, proofId }: Evidence,
  client?: TransactionClientContract
) {
  const title = (pointer: Pointer) =>
    findRecord(person, pointer, client).then(
      (row) => titleOfRow(pointer.type, row),
      () => ''
    )
  return {
    by: await title({ type: proofType, id: proofId }),
    what: await title({ type: claimType, id: claimId }),
  }
}

function dayOfProof(type: ProofType, row: Record<string, any>, { clock, today }: Person): Day {
  const { day } = PROOFS[type] as { day?: string }
  if (day) return row[day] ?? today
  return dayOf(DateTime.fromISO(row.created_at), clock.zone)
}
