import { REMARK_DIRECTIONS, REMARK_KINDS } from '#models/remark'
import { is, Shape } from '#services/api/shape'

/** A remark as the API answers it. */
export const remarkShape = new Shape('Remark', {
  id: is.id(),
  said: is.text(),
  direction: is.oneOf(REMARK_DIRECTIONS),
  kind: is.maybe(is.oneOf(REMARK_KINDS)),
  day: is.day(),
  context: is.maybe(is.text()),
  details: is.maybe(is.text()),
  created_at: is.moment(),
  updated_at: is.moment(),
})
