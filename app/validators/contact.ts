import { formOf } from '#validators/area'
import { fields, wholeAndPart } from '#validators/fields'

const properties = {
  full_name: fields.name(200),
  email: fields.email().nullable().optional(),
  phone: fields.text(200).nullable().optional(),
  company: fields.text(200).nullable().optional(),
  role: fields.text(200).nullable().optional(),
  birthday: fields.day().nullable().optional(),
  notes: fields.notes(20_000).nullable().optional(),
}

export const contactValidators = wholeAndPart(properties)
export const contactForm = formOf(properties)

/** What a field is when it is left out. */
export const contactEmpty = {
  email: null,
  phone: null,
  company: null,
  role: null,
  birthday: null,
  notes: null,
}
