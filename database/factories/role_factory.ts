import { areaFactory } from '#database/factories/area_factory'
import Role from '#models/role'

/** Readiness for tests; `text` makes words up, to the length that there is room for. */
export default areaFactory(Role, {
  attributes: (text) => ({
    title: text(200),
    company: text(200),
    targetOn: '2026-11-20',
    notes: text(5000),
    advertisement: text(5000),
  }),
  form: {
    title: 'Kept words',
    company: 'Kept words',
    target_on: '2026-11-20',
    notes: 'Kept words',
  },
})
