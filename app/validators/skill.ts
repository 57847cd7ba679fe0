import { formOf } from '#validators/area'
import { fields, wholeAndPart } from '#validators/fields'

const properties = {
  name: fields.name(200),
  category: fields.text(200).nullable().optional(),
  target_level: fields.integer().nullable().optional(),
  target_on: fields.day().nullable().optional(),
  notes: fields.notes(20_000).nullable().optional(),
}

export const skillValidators = wholeAndPart(properties)
export const skillForm = formOf(properties)

/** What a field is when it is left out. */
export const skillEmpty = { category: null, target_level: null, target_on: null, notes: null }
