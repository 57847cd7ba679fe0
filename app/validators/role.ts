import { formOf } from '#validators/area'
import { fields, wholeAndPart } from '#validators/fields'

const properties = {
  title: fields.name(200),
  company: fields.text(200).nullable().optional(),
  target_on: fields.day().nullable().optional(),
  notes: fields.notes(20_000).nullable().optional(),
}

export const roleValidators = wholeAndPart({
  ...properties,
  advertisement: fields.notes(20_000).nullable().optional(),
})
export const roleForm = formOf(properties)

/** What a field is when it is left out. */
export const roleEmpty = { company: '', target_on: null, notes: '' }
