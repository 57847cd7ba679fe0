import { is, Shape } from '#services/api/shape'

/** A contact as the API answers it. */
export const contactShape = new Shape('Contact', {
  id: is.id(),
  full_name: is.text(),
  email: is.maybe(is.text()),
  phone: is.maybe(is.text()),
  company: is.maybe(is.text()),
  role: is.maybe(is.text()),
  birthday: is.maybe(is.day()),
  notes: is.maybe(is.text()),
  created_at: is.moment(),
  updated_at: is.moment(),
})
