import { is, Shape } from '#services/api/shape'

/** A meeting as the API answers it. */
export const meetingShape = new Shape('Meeting', {
  id: is.id(),
  title: is.text(),
  starts_at: is.moment(),
  ends_at: is.moment(),
  place: is.maybe(is.text()),
  link: is.maybe(is.text()),
  preparation: is.text({ description: 'Markdown.' }),
  notes: is.text({ description: 'Markdown.' }),
  created_at: is.moment(),
  updated_at: is.moment(),
})
