import { REVIEW_KINDS } from '#models/review'
import { is, Shape } from '#services/api/shape'

const markdown = { description: 'Markdown.' }

/** A review as the API answers it. */
export const reviewShape = new Shape('Review', {
  id: is.id(),
  title: is.text(),
  kind: is.oneOf(REVIEW_KINDS),
  starts_on: is.day(),
  ends_on: is.day(),
  well: is.text(markdown),
  better: is.text(markdown),
  ahead: is.text(markdown),
  finished_at: is.maybe(is.moment()),
  created_at: is.moment(),
  updated_at: is.moment(),
})
