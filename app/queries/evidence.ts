import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { readRows } from '#queries/raw'
import type { Day } from '#services/calendar/day'
import { withKeptOwner } from '#queries/file_owners'
import { RECORD_TYPES, type RecordType, typeOfRecord } from '#services/changes/record_types'
import {
  CLAIMS,
  type ClaimType,
  type Pointer,
  PROOF_TYPES,
  proofSql,
  type ProofType,
} from '#services/evidence/kinds'

/** A piece of evidence with what is at its other end. */
export type EvidenceRow = {
  id: number
  note: string
  /** When it showed what it shows. */
  day: Day
  /** Whether it shows it already: a task does when it is done. */
  counts: boolean
  fromText: boolean
  type: RecordType
  otherId: number
  title: string
}

/** That a record is not in the trash, as a condition to add. */
export const kept = (type: RecordType, name: string) =>
  [
    RECORD_TYPES[type].trash && `and ${name}.trashed_at is null`,
    type === 'attachment' && `and ${withKeptOwner(name)}`,
  ]
    .filter(Boolean)
    .join(' ')

/** Evidence whose proof is not in the trash, as one select for each kind of proof. */
const proofs = (columns: (type: ProofType) => string, where: string) =>
  PROOF_TYPES.map((type) => {
    const { table } = proofSql(type)
    return `select ${columns(type)} from evidence
      join ${table} as proof on proof.id = evidence.proof_id ${kept(type, 'proof')}
      where evidence.proof_type = '${type}' and ${where}`
  }).join(' union all ')

const COLUMNS = 'evidence.id as id, evidence.note as note, evidence.from_text as "fromText"'

/** What shows a claim: the newest first. */
export async function proofsOf(
  person: { id: number },
  { type, id }: Pointer<ClaimType>,
  client?: TransactionClientContract
): Promise<EvidenceRow[]> {
  const own = `evidence.user_id = ? and evidence.claim_type = ? and evidence.claim_id = ?`
  const columns = (proof: ProofType) => {
    const { title, day, counts } = proofSql(proof)
    return `${COLUMNS}, ${day} as day, case when ${counts} then 1 else 0 end as counts,
      '${proof}' as type, evidence.proof_id as "otherId", ${title} as title`
  }
  const bindings = PROOF_TYPES.flatMap(() => [person.id, type, id])
  const rows = await readRows(
    `${proofs(columns, own)} order by day desc, id desc`,
    bindings,
    client
  )
  return rows.map(evidenceRow)
}

/** A criterion has no trash of its own: it is there as long as its role is. */
const keptClaim = (claim: ClaimType) =>
  claim === 'criterion'
    ? 'join readiness as role on role.id = claim.role_id and role.trashed_at is null'
    : ''

/** What a record shows: the newest claim first. */
export async function claimsOf(
  person: { id: number },
  { type, id }: Pointer<ProofType>,
  client?: TransactionClientContract
): Promise<EvidenceRow[]> {
  const parts = CLAIMS.map((claim) => {
    const { title } = typeOfRecord(claim)
    return `select ${COLUMNS}, evidence.shown_on as day, 1 as counts, '${claim}' as type,
        evidence.claim_id as "otherId", claim.${title} as title
      from evidence
      join ${RECORD_TYPES[claim].table} as claim on claim.id = evidence.claim_id ${kept(claim, 'claim')}
      ${keptClaim(claim)}
      where evidence.claim_type = '${claim}' and evidence.user_id = ?
        and evidence.proof_type = ? and evidence.proof_id = ?`
  })
  const bindings = CLAIMS.flatMap(() => [person.id, type, id])
  const rows = await readRows(`${parts.join(' union all ')} order by id desc`, bindings, client)
  return rows.map(evidenceRow)
}

const evidenceRow = (row: any): EvidenceRow => ({
  ...row,
  counts: Boolean(row.counts),
  fromText: Boolean(row.fromText),
})

export type EvidenceCount = { count: number; newest: Day | null }

/**
 * How much evidence each claim of a kind has, as a select of `claim_id`, `count` and `newest` for other
 * statements to join. It takes the person's id once for each kind of proof: see `evidenceBindings`.
 */
export function evidenceCountsSql(claim: ClaimType): string {
  const each = PROOF_TYPES.map((type) => {
    const { table, day, counts } = proofSql(type)
    return `select evidence.claim_id, ${day} as day from evidence
      join ${table} as proof on proof.id = evidence.proof_id ${kept(type, 'proof')} and ${counts}
      where evidence.user_id = ? and evidence.claim_type = '${claim}'
        and evidence.proof_type = '${type}'`
  }).join(' union all ')
  return `select claim_id, count(*) as count, max(day) as newest from (${each}) as shown group by claim_id`
}

export const evidenceBindings = ({ id }: { id: number }): number[] => PROOF_TYPES.map(() => id)

/** How much evidence each claim of a kind has; those without any are not among them. */
export async function evidenceCounts(
  person: { id: number },
  claim: ClaimType,
  client?: TransactionClientContract
): Promise<Map<number, EvidenceCount>> {
  const rows = await readRows(evidenceCountsSql(claim), evidenceBindings(person), client)
  return new Map(
    rows.map(({ claim_id: id, count, newest }) => [id, { count: Number(count), newest }])
  )
}
