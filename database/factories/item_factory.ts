import { areaFactory } from '#database/factories/area_factory'
import Item from '#models/item'

/** Items for tests; `text` makes words up, to the length that there is room for. */
export default areaFactory(Item, {
  attributes: (text) => ({
    name: text(200),
    description: text(5000),
    kind: 'film',
  }),
  form: {
    name: 'Kept words',
    description: 'Kept words',
    kind: 'film',
  },
})
