import { DateTime } from 'luxon'
import { areaFactory } from '#database/factories/area_factory'
import EnergyCheckIn from '#models/energy_check_in'

const factory = areaFactory(EnergyCheckIn, {
  attributes: (text) => ({
    title: text(200),
    note: text(200),
    feltAt: DateTime.fromISO('2026-11-20T08:00:00.000Z'),
    feltOn: '2026-11-20',
    feltTime: '09:00',
    energy: 3,
    engagement: 3,
    doing: text(200),
  }),
  named: { field: 'note', most: 200 },
  form: {
    energy: '3',
    engagement: '4',
    felt_at: '2026-11-20T09:00',
    note: 'Kept words',
    doing: 'Kept words',
  },
})

/** It is called by its note, where it has one. */
export default {
  ...factory,
  create: (user: { id: number }, more: Partial<EnergyCheckIn> = {}) =>
    factory.create(user, more.note ? { title: more.note, ...more } : more),
}
