import vine from '@vinejs/vine'
import { ITEM_KINDS } from '#models/item'
import { formOf } from '#validators/area'
import { fields, wholeAndPart } from '#validators/fields'

const properties = {
  name: fields.name(200),
  description: fields.notes(20_000).nullable().optional(),
  kind: vine.enum(ITEM_KINDS).optional(),
}

export const itemValidators = wholeAndPart(properties)
export const itemForm = formOf(properties)

/** What a field is when it is left out. */
export const itemEmpty = { description: '', kind: 'other' } as const
