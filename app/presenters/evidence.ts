import { claimsOf, type EvidenceRow, proofsOf } from '#queries/evidence'
import { mentionsOf } from '#queries/mentions'
import type { FoundRecord } from '#queries/records'
import {
  type ClaimType,
  hrefOf,
  isClaim,
  isProof,
  type Pointer,
  type ProofType,
} from '#services/evidence/kinds'
import { addingHref } from '#services/evidence/mentions'
import type { Person } from '#services/person'
import { isBeginning } from '#services/stories/beginnings'
import { dayInWords } from '#services/words/dates'
import { inWords } from '#services/words/records'

/** A record in a list of records of all kinds. */
export const presentRecord = ({ type, id, title }: FoundRecord, { t }: Person) => ({
  ...inWords(type, t),
  type,
  id,
  title: title || t('evidence.untitled'),
  href: hrefOf({ type, id }),
})

function presentRow(row: EvidenceRow, person: Person) {
  const { t, today, user } = person
  const record = presentRecord({ type: row.type, id: row.otherId, title: row.title }, person)
  return {
    ...record,
    icon: row.type === 'task' && row.counts ? 'circle-check' : record.icon,
    evidenceId: row.id,
    note: row.note,
    when: dayInWords(row.day, today, user.locale, t),
    counts: row.counts,
    waits: row.counts ? '' : t(`evidence.waits.${row.type}`),
  }
}

/** What shows a claim, for its page. */
export async function presentProofs(person: Person, claim: Pointer<ClaimType>) {
  const rows = await proofsOf(person, claim)
  return {
    rows: rows.map((row) => presentRow(row, person)),
    count: rows.filter(({ counts }) => counts).length,
    addHref: addingHref(claim),
  }
}

/** What a record shows, for its page. */
export async function presentClaims(person: Person, proof: Pointer<ProofType>) {
  const rows = await claimsOf(person, proof)
  return {
    rows: rows.map((row) => presentRow(row, person)),
    addHref: addingHref(proof),
  }
}

/** Everything that a record is joined with: what shows it, what it shows, what links to it. */
export async function presentLinks(person: Person, pointer: Pointer) {
  const { type, id } = pointer
  const [proofs, claims, mentions] = await Promise.all([
    isClaim(type) ? presentProofs(person, { type, id }) : null,
    isProof(type) ? presentClaims(person, { type, id }) : null,
    mentionsOf(person, pointer),
  ])
  return {
    proofs,
    claims,
    mentions: mentions.map((one) => presentRecord(one, person)),
    /** Where a story of it begins. */
    tellHref: isBeginning(type) ? `/stories/create?from=${type}-${id}` : null,
  }
}
