import vine from '@vinejs/vine'
import { SCOPES } from '#services/api/scopes'
import { fields } from '#validators/fields'

/** How long a token works: so many days, until the end of a chosen one, or for ever. */
export const TOKEN_ENDS = ['30', '90', '365', 'date', 'never'] as const

export const accessTokenValidator = vine.compile(
  vine.object({
    name: fields.name(),
    scopes: vine.array(vine.enum(SCOPES)).minLength(1).distinct(),
    expires: vine.enum(TOKEN_ENDS).optional(),
    expires_on: fields.day().optional().requiredWhen('expires', '=', 'date'),
  })
)
