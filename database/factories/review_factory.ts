import { areaFactory } from '#database/factories/area_factory'
import Review from '#models/review'
import { addDays } from '#services/calendar/day'

const factory = areaFactory(Review, {
  attributes: (text) => ({
    title: text(200),
    kind: 'weekly',
    startsOn: '2025-06-02',
    endsOn: '2025-06-08',
    well: text(5000),
    better: text(5000),
    ahead: text(5000),
  }),
  named: { field: 'well', most: 20_000 },
  begin: { period: 'weekly-2026-11-16' },
  form: { well: 'Kept words', better: 'Kept words', ahead: 'Kept words' },
})

let weeks = 0

/** A period has one review: each that is made looks back on a week before the last. */
export default {
  ...factory,
  create: (user: { id: number }, more: Partial<Review> = {}) => {
    const startsOn = addDays('2026-11-09', -7 * weeks++)
    const period = { startsOn, endsOn: addDays(startsOn, 6) }
    return factory.create(user, { ...period, ...(more.well && { title: more.well }), ...more })
  },
}
