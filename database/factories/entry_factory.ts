import { areaFactory } from '#database/factories/area_factory'
import Entry from '#models/entry'

/** Entries for tests; `text` makes words up, to the length that there is room for. */
export default areaFactory(Entry, {
  attributes: (text) => ({
    title: text(200),
    kind: 'learning',
    day: '2026-11-20',
    body: text(5000),
    source: text(300),
    takeaway: text(5000),
    shareable: false,
    reviewStep: 0,
    reviewOn: '2026-11-20',
  }),
  form: {
    title: 'Kept words',
    kind: 'learning',
    day: '2026-11-20',
    body: 'Kept words',
    source: 'Kept words',
    takeaway: 'Kept words',
    tags: 'kept',
    shareable: '1',
  },
})
