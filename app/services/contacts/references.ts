import { RECORD_TYPES, type RecordType } from '#services/changes/record_types'

/** A column that refers to a contact, and what becomes of it when the contact is merged into another. */
export type ContactReference = {
  type: RecordType
  column: string
  /** The column that says that it is a contact which is referred to, where others can be as well. */
  typeColumn?: string
  /** Columns that no two records share along with this one: a second one stays where it is. */
  unique?: readonly string[]
  /** It is not moved: the merge makes something of its own of it. */
  stays?: true
}

/** Every column that refers to a contact. A test looks for tables that are missing here. */
export const CONTACT_REFERENCES: ContactReference[] = [
  { type: 'task', column: 'contact_id' },
  { type: 'meeting_attendee', column: 'contact_id', unique: ['meeting_id'] },
  { type: 'remark', column: 'contact_id' },
  { type: 'talk', column: 'contact_id' },
  { type: 'contact_point', column: 'contact_id', stays: true },
  { type: 'contact', column: 'merged_into_id', stays: true },
  {
    type: 'evidence',
    column: 'proof_id',
    typeColumn: 'proof_type',
    unique: ['claim_type', 'claim_id'],
  },
  {
    type: 'mention',
    column: 'target_id',
    typeColumn: 'target_type',
    unique: ['record_type', 'record_id'],
  },
  // what its notes link to follows from the notes
  { type: 'mention', column: 'record_id', typeColumn: 'record_type', stays: true },
  { type: 'tagging', column: 'record_id', typeColumn: 'record_type', stays: true },
  { type: 'attachment', column: 'record_id', typeColumn: 'record_type' },
]

export const MOVED = CONTACT_REFERENCES.filter(({ stays }) => !stays)

export const tableOf = ({ type }: ContactReference) => RECORD_TYPES[type].table
