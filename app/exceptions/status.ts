import { errors as lucidErrors } from '@adonisjs/lucid'
import { errors as shieldErrors } from '@adonisjs/shield'
import { errors as vineErrors } from '@vinejs/vine'

/** The status of whatever was thrown: 500 where nobody expected it. */
export function statusOf(error: any): number {
  if (error instanceof lucidErrors.E_ROW_NOT_FOUND) return 404
  if (error instanceof shieldErrors.E_BAD_CSRF_TOKEN) return 419
  if (error instanceof vineErrors.E_VALIDATION_ERROR) return 422
  // whoever sent it left before it was read
  if (error?.type === 'stream.not.readable') return 400
  return Number.isInteger(error?.status) && error.status >= 400 ? error.status : 500
}
