import { RECORD_TYPES, type RecordType, typeOfRecord } from '#services/changes/record_types'

type Proof = {
  /** The column that says on which day it showed something; without one the evidence says it. */
  day?: string
  /** A condition without which it shows nothing yet. */
  counts?: string
  /** It tells of what was done, so that a link in its text is evidence; others only mention. */
  tells?: true
}

/** What can show something. */
export const PROOFS = {
  task: { day: 'closed_on', counts: `proof.status = 'done'`, tells: true },
  entry: { day: 'day', tells: true },
  meeting: { day: 'day', counts: `(proof.held_at is not null or proof.notes <> '')`, tells: true },
  // a suggestion or a concern is about a skill without showing it
  remark: {
    day: 'day',
    counts: `proof.status = 'said' and
      (proof.direction = 'given' or proof.kind is null or proof.kind = 'praise')`,
    tells: true,
  },
  item: {},
  contact: {},
  attachment: {},
} as const satisfies Partial<Record<RecordType, Proof>>

/** What claims something that has to be shown. */
export const CLAIMS = [
  'skill',
  'goal',
  'criterion',
  'story',
] as const satisfies readonly RecordType[]

/** A story is made of what happened: what its text links to shows it. A goal's or a skill's says what is meant. */
const TOLD: readonly string[] = ['story'] satisfies ClaimType[]

export type ProofType = keyof typeof PROOFS
export type ClaimType = (typeof CLAIMS)[number]

export const PROOF_TYPES = Object.keys(PROOFS) as ProofType[]

export const isProof = (type: string): type is ProofType => Object.hasOwn(PROOFS, type)
export const isClaim = (type: string): type is ClaimType => CLAIMS.includes(type as ClaimType)

/** Whether a link in the text of the one to the other is evidence. */
export function isShownByLink(from: RecordType, to: RecordType): boolean {
  if (isProof(from) && (PROOFS[from] as Proof).tells) return isClaim(to)
  return TOLD.includes(from) && isProof(to) && Boolean((PROOFS[to] as Proof).tells)
}

/** A record as others point to it. */
export type Pointer<T extends RecordType = RecordType> = { type: T; id: number }

/** The address of a record; of a file, where it is read. */
export const hrefOf = ({ type, id }: Pointer) => `${typeOfRecord(type).page}/${id}`

/** The proof's side of evidence in SQL, where its table is called `proof`. */
export function proofSql(type: ProofType) {
  const { day, counts } = PROOFS[type] as Proof
  return {
    table: RECORD_TYPES[type].table,
    title: `proof.${typeOfRecord(type).title}`,
    day: day ? `coalesce(proof.${day}, evidence.shown_on)` : 'evidence.shown_on',
    counts: counts ?? '1 = 1',
  }
}
