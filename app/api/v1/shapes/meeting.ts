import { is, Shape } from '#services/api/shape'

/** A meeting as the API answers it. */
export const meetingShape = new Shape('Meeting', {
  id: is.id(),
  title: is.text(),
  starts_at: is.moment(),
  ends_at: is.moment(),
  place: is.maybe(is.text()),
  link: is.maybe(is.text()),
  preparation: is.maybe(is.text()),
  notes: is.maybe(is.text()),
  created_at: is.moment(),
  updated_at: is.moment(),
})
