import vine from '@vinejs/vine'
import { CLAIMS, PROOF_TYPES } from '#services/evidence/kinds'
import { fields } from '#validators/fields'

const about = {
  note: fields.notes(2000).optional(),
  shown_on: fields.day().nullable().optional(),
}

const ends = {
  claim_type: vine.enum(CLAIMS),
  claim_id: fields.id(),
  proof_type: vine.enum(PROOF_TYPES),
  proof_id: fields.id(),
}

/** What the API takes. */
export const newEvidenceValidator = vine.compile(vine.object({ ...ends, ...about }))
export const evidenceValidator = vine.compile(vine.object(about))

/** What a form sends: one end is known, the other one was chosen as `skill-3`. */
export const chosenEvidenceValidator = vine.compile(
  vine.object({
    chosen: vine.string().regex(/^[a-z_]+-[1-9]\d{0,8}$/),
    note: about.note,
    shown_on: about.shown_on,
  })
)
