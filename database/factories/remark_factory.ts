import { areaFactory } from '#database/factories/area_factory'
import Remark from '#models/remark'

/** Feedback for tests; `text` makes words up, to the length that there is room for. */
export default areaFactory(Remark, {
  named: { field: 'said', most: 2000 },
  attributes: (text) => ({
    said: text(2000),
    ...({ status: 'said', direction: 'received', kind: 'praise' } as const),
    day: '2026-11-20',
    context: text(200),
    details: text(5000),
    shareable: false,
  }),
  form: {
    said: 'Kept words',
    direction: 'received',
    kind: 'praise',
    day: '2026-11-20',
    context: 'Kept words',
    details: 'Kept words',
    tags: 'kept',
    shareable: '1',
  },
})
