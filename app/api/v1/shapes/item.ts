import { ITEM_KINDS } from '#models/item'
import { is, Shape } from '#services/api/shape'

/** An item as the API answers it. */
export const itemShape = new Shape('Item', {
  id: is.id(),
  name: is.text(),
  description: is.text({ description: 'Markdown.' }),
  kind: is.oneOf(ITEM_KINDS),
  created_at: is.moment(),
  updated_at: is.moment(),
})
