import { is, Shape } from '#services/api/shape'

/** A check-in as the API answers it. */
export const checkInShape = new Shape('CheckIn', {
  id: is.id(),
  goal_id: is.id(),
  checked_on: is.day(),
  confidence: is.integer({
    minimum: 1,
    maximum: 5,
    description: 'How likely it seems that the goal will be reached.',
  }),
  note: is.text({ description: 'Markdown.' }),
  created_at: is.moment(),
  updated_at: is.moment(),
})
