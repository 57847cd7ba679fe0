import { is, Shape } from '#services/api/shape'

/** A decision as the API answers it. */
export const decisionShape = new Shape('Decision', {
  id: is.id(),
  meeting_id: is.id(),
  text: is.text(),
  created_at: is.moment(),
  updated_at: is.moment(),
})
