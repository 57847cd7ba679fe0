import { errors } from '@vinejs/vine'

/**
 * Refuses what only a look at the records can refuse, as a validator would: the form is shown again
 * with the message at `field`, or above the form when no field has that name.
 */
export function refuse(field: string, message: string, rule = 'refused'): never {
  throw new errors.E_VALIDATION_ERROR([{ field, rule, message }])
}
