import { areaFactory } from '#database/factories/area_factory'
import Item from '#models/item'

/** Items for tests; `text` makes words up, to the length that there is room for. */
export default areaFactory(Item, {
  attributes: (text) => ({
    name: text(200),
    description: text(5000),
    kind: 'film',
    status: 'wanted' as const,
    notes: text(5000),
    people: [{ name: text(200), part: 'director' }],
    category: text(60),
  }),
  form: {
    name: 'Kept words',
    description: 'Kept words',
    kind: 'film',
    status: 'finished',
    rating: '4',
    notes: 'Kept words',
    year: '1999',
    people: 'Kept words',
    url: 'https://example.com/kept-words',
    category: 'Kept words',
    started_on: '2026-11-18',
    finished_on: '2026-11-19',
    tags: 'kept_words',
  },
})
