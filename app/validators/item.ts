import vine from '@vinejs/vine'
import { ITEM_KINDS } from '#models/item'
import { fields, wholeAndPart } from '#validators/fields'

export const itemValidators = wholeAndPart({
  name: fields.name(200),
  description: fields.notes(20_000).nullable().optional(),
  kind: vine.enum(ITEM_KINDS).optional(),
})
