import { CLAIMS, PROOF_TYPES } from '#services/evidence/kinds'
import { is, Shape } from '#services/api/shape'

/** A piece of evidence as the API answers it. */
export const evidenceShape = new Shape(
  'Evidence',
  {
    id: is.id(),
    claim_type: is.oneOf(CLAIMS),
    claim_id: is.id(),
    proof_type: is.oneOf(PROOF_TYPES),
    proof_id: is.id(),
    note: is.text(),
    shown_on: is.day(),
    from_text: is.boolean('from_text'),
    created_at: is.moment(),
    updated_at: is.moment(),
  },
  {
    description:
      'Something done, learned or kept that stands for a skill, a goal or a story. `from_text`: it follows from a link in the text of the proof.',
  }
)
