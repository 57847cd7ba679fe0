import { is, Shape } from '#services/api/shape'

/** A skill as the API answers it. */
export const skillShape = new Shape('Skill', {
  id: is.id(),
  name: is.text(),
  category: is.maybe(is.text()),
  target_level: is.maybe(is.integer()),
  target_on: is.maybe(is.day()),
  notes: is.maybe(is.text()),
  created_at: is.moment(),
  updated_at: is.moment(),
})
