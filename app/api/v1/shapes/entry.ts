import { ENTRY_KINDS } from '#models/entry'
import { is, Shape } from '#services/api/shape'

/** An entry as the API answers it. */
export const entryShape = new Shape('Entry', {
  id: is.id(),
  title: is.text(),
  kind: is.oneOf(ENTRY_KINDS),
  day: is.day(),
  body: is.maybe(is.text()),
  source: is.maybe(is.text()),
  takeaway: is.maybe(is.text()),
  shareable: is.boolean('shareable'),
  created_at: is.moment(),
  updated_at: is.moment(),
})
