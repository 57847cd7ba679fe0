import { DateTime } from 'luxon'
import { areaFactory } from '#database/factories/area_factory'
import Meeting from '#models/meeting'

/** Meetings for tests; `text` makes words up, to the length that there is room for. */
export default areaFactory(Meeting, {
  attributes: (text) => ({
    title: text(200),
    startsAt: DateTime.fromISO('2026-11-20T08:00:00.000Z'),
    endsAt: DateTime.fromISO('2026-11-20T08:30:00.000Z'),
    day: '2026-11-20',
    place: text(200),
    link: 'https://example.com/ana',
    preparation: text(5000),
    notes: text(5000),
  }),
  form: {
    title: 'Kept words',
    starts_at: '2026-11-20T09:00',
    ends_at: '2026-11-20T09:30',
    place: 'Kept words',
    link: 'https://example.com/ana',
  },
})
