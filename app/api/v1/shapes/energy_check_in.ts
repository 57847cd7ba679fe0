import { is, Shape } from '#services/api/shape'

/** An energy check in as the API answers it. */
export const energyCheckInShape = new Shape('EnergyCheckIn', {
  id: is.id(),
  note: is.text(),
  felt_at: is.moment(),
  energy: is.integer(),
  engagement: is.integer(),
  doing: is.maybe(is.text()),
  created_at: is.moment(),
  updated_at: is.moment(),
})
