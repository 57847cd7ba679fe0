import { createHash } from 'node:crypto'
import type { HttpContext } from '@adonisjs/core/http'
import { errors } from '@vinejs/vine'

type Values = Record<string, unknown>

/** What a form showed when it was opened, as a few letters to send along with it. */
export const shown = (values: Values) =>
  createHash('sha256').update(JSON.stringify(values)).digest('base64url').slice(0, 16)

/**
 * Refuses a form whose values were changed elsewhere after it was opened: each field that would
 * overwrite something says what it is now. Sent again, it is taken.
 *
 * @param now the values as they are, by field
 * @param typed the values that were sent
 * @param words a value as the person reads it
 */
export function refuseOverwriting(
  ctx: HttpContext,
  now: Values,
  typed: Values,
  words: (field: string, value: any) => string
) {
  const opened = ctx.request.input('shown')
  if (typeof opened !== 'string' || opened === shown(now)) return
  const differing = Object.keys(now).filter(
    (field) => JSON.stringify(now[field]) !== JSON.stringify(typed[field])
  )
  if (differing.length === 0) return

  throw new errors.E_VALIDATION_ERROR(
    differing.map((field) => ({
      field,
      rule: 'meanwhile',
      message: ctx.t('settings.meanwhile', { value: words(field, now[field]) }),
    }))
  )
}
