import { is, Shape } from '#services/api/shape'

/** A story as the API answers it. */
export const storyShape = new Shape('Story', {
  id: is.id(),
  title: is.text(),
  situation: is.maybe(is.text()),
  task: is.maybe(is.text()),
  action: is.maybe(is.text()),
  result: is.maybe(is.text()),
  created_at: is.moment(),
  updated_at: is.moment(),
})
