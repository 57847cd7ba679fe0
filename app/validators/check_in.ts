import vine from '@vinejs/vine'
import { fields, wholeAndPart } from '#validators/fields'
import { measuredValues } from '#validators/key_result'

const properties = {
  confidence: vine.number().withoutDecimals().min(1).max(5),
  note: fields.notes(20_000).nullable().optional(),
  checked_on: fields.day().nullable().optional(),
}

export const checkInForm = vine.compile(vine.object(properties))
/** Through the API and the terminal, with the values of key results on that day. */
export const checkInValidators = wholeAndPart({ ...properties, values: measuredValues.optional() })
export const checkInEmpty = { note: '' }
