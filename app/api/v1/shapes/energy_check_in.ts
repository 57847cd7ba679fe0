import { is, Shape } from '#services/api/shape'

const strength = { minimum: 1, maximum: 5 }

export const energyCheckInShape = new Shape(
  'EnergyCheckIn',
  {
    id: is.id(),
    title: is.text({ description: 'Its note, else its moment in words.' }),
    felt_at: is.moment(),
    felt_on: is.day(),
    felt_time: is.text({ description: '`HH:mm` of the clock where the person was.' }),
    energy: is.integer(strength),
    engagement: is.maybe(is.integer(strength)),
    note: is.text(),
    doing: is.maybe(is.text()),
    created_at: is.moment(),
    updated_at: is.moment(),
  },
  { description: 'How strong, and how engaged, a person was at a moment: 1 to 5.' }
)
