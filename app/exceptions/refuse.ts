import { errors } from '@vinejs/vine'

/** Input that only a look at the records can refuse: answered like any other invalid field. */
export function refuse(field: string, message: string): never {
  throw new errors.E_VALIDATION_ERROR([{ field, rule: 'refused', message }])
}
