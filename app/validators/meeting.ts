import { formOf } from '#validators/area'
import { fields, wholeAndPart } from '#validators/fields'

const properties = {
  title: fields.name(200),
  starts_at: fields.moment(),
  ends_at: fields.moment(),
  place: fields.text(200).nullable().optional(),
  link: fields.url().nullable().optional(),
  preparation: fields.notes(20_000).nullable().optional(),
  notes: fields.notes().nullable().optional(),
}

export const meetingValidators = wholeAndPart(properties)
export const meetingForm = formOf(properties)

/** What a field is when it is left out. */
export const meetingEmpty = { place: null, link: null, preparation: '', notes: '' }
