import { formOf } from '#validators/area'
import { fields, wholeAndPart } from '#validators/fields'

const properties = {
  note: fields.name(200),
  felt_at: fields.moment(),
  energy: fields.integer(),
  engagement: fields.integer(),
  doing: fields.text(200).nullable().optional(),
}

export const energyCheckInValidators = wholeAndPart(properties)
export const energyCheckInForm = formOf(properties)

/** What a field is when it is left out. */
export const energyCheckInEmpty = { doing: null }
