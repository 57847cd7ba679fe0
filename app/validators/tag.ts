import vine from '@vinejs/vine'
import { fields } from '#validators/fields'

export const tagValidator = vine.compile(
  vine.object({
    // letters, digits or signs: an at sign or accents alone would leave nothing
    name: fields.name(50).regex(/[^@\s\p{M}]/u),
  })
)

export const mergeTagValidator = vine.compile(vine.object({ into_id: fields.id() }))
