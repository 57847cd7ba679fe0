import { areaFactory } from '#database/factories/area_factory'
import Shelf from '#models/shelf'

/** Shelves for tests; `text` makes words up, to the length that there is room for. */
export default areaFactory(Shelf, {
  attributes: (text) => ({ name: text(200), description: text(5000) }),
  form: { name: 'Kept words', description: 'Kept words' },
})
