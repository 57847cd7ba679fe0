import { DateTime } from 'luxon'
import { areaFactory } from '#database/factories/area_factory'
import EnergyCheckIn from '#models/energy_check_in'

/** Energy for tests; `text` makes words up, to the length that there is room for. */
export default areaFactory(EnergyCheckIn, {
  attributes: (text) => ({
    note: text(200),
    feltAt: DateTime.fromISO('2026-11-20T08:00:00.000Z'),
    energy: 3,
    engagement: 3,
    doing: text(200),
  }),
  form: {
    note: 'Kept words',
    felt_at: '2026-11-20T09:00',
    energy: '3',
    engagement: '3',
    doing: 'Kept words',
  },
})
