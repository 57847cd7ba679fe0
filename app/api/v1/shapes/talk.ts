import { is, Shape } from '#services/api/shape'

/** A talk as the API answers it. */
export const talkShape = new Shape('Talk', {
  id: is.id(),
  contact_id: is.id(),
  day: is.day(),
  note: is.text(),
  created_at: is.moment(),
  updated_at: is.moment(),
})
