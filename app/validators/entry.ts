import vine from '@vinejs/vine'
import { ENTRY_KINDS } from '#models/entry'
import { formOf } from '#validators/area'
import { fields, wholeAndPart } from '#validators/fields'

const properties = {
  title: fields.name(200),
  kind: vine.enum(ENTRY_KINDS),
  day: fields.day(),
  body: fields.notes(20_000).nullable().optional(),
  source: fields.text(200).nullable().optional(),
  takeaway: fields.notes(20_000).nullable().optional(),
  shareable: vine.boolean().optional(),
}

export const entryValidators = wholeAndPart(properties)
export const entryForm = formOf(properties)

/** What a field is when it is left out. */
export const entryEmpty = { body: null, source: null, takeaway: null, shareable: false }
