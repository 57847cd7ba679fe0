import { areaFactory } from '#database/factories/area_factory'
import Goal from '#models/goal'

/** Goals for tests; `text` makes words up, to the length that there is room for. */
export default areaFactory(Goal, {
  attributes: (text) => ({
    title: text(200),
    why: text(5000),
    status: 'open',
    startsOn: '2026-10-01',
    dueOn: '2026-12-10',
  }),
  form: {
    title: 'Kept words',
    why: 'Kept words',
    starts_on: '2026-10-01',
    due_on: '2026-12-10',
  },
})
