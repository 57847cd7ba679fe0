import { is, Shape } from '#services/api/shape'

/** A role as the API answers it. */
export const roleShape = new Shape('Role', {
  id: is.id(),
  title: is.text(),
  company: is.maybe(is.text()),
  target_on: is.maybe(is.day()),
  notes: is.maybe(is.text()),
  created_at: is.moment(),
  updated_at: is.moment(),
})
