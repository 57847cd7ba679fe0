import vine from '@vinejs/vine'
import { fields, wholeAndPart } from '#validators/fields'

// letters, digits or signs: an at sign or accents alone would leave nothing
const name = () => fields.name(50).regex(/[^@\s\p{M}]/u)

export const tagValidator = vine.compile(vine.object({ name: name() }))

export const tagValidators = wholeAndPart({ name: name() })

export const mergeTagValidator = vine.compile(vine.object({ into_id: fields.id() }))
