import vine from '@vinejs/vine'
import { SCOPES } from '#services/api/scopes'
import { typedPassword } from '#validators/account'
import { fields } from '#validators/fields'

const scopeList = new RegExp(`^(${SCOPES.join('|')})( (${SCOPES.join('|')}))*$`)

export const signInClientValidator = vine.compile(
  vine.object({
    email: fields.email(),
    password: typedPassword(),
    /** Parted by blanks, as in RFC 6749. */
    scope: vine.string().maxLength(1000).regex(scopeList).optional(),
  })
)

export const refreshValidator = vine.compile(
  vine.object({ refresh_token: vine.string().minLength(1).maxLength(2000) })
)
