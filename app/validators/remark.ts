import vine from '@vinejs/vine'
import { REMARK_DIRECTIONS, REMARK_KINDS } from '#models/remark'
import { formOf } from '#validators/area'
import { fields, wholeAndPart } from '#validators/fields'

const properties = {
  said: fields.name(200),
  direction: vine.enum(REMARK_DIRECTIONS),
  kind: vine.enum(REMARK_KINDS).nullable().optional(),
  day: fields.day(),
  context: fields.text(200).nullable().optional(),
  details: fields.notes(20_000).nullable().optional(),
}

export const remarkValidators = wholeAndPart(properties)
export const remarkForm = formOf(properties)

/** What a field is when it is left out. */
export const remarkEmpty = { kind: null, context: null, details: null }
