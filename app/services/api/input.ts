import { type errors } from '@vinejs/vine'
import i18nManager from '@adonisjs/i18n/services/main'
import type { Operation } from '#services/api/operation'
import { refuseAll } from '#services/api/problem'
import { pointer } from '#services/api/schema'

/** The parameters of the address, checked; lists are parted by commas. */
export function readQuery(operation: Operation, given: Record<string, any>): Record<string, any> {
  const query: Record<string, any> = {}
  for (const [name, value] of Object.entries(given)) {
    const isList = operation.query?.[name]?.type === 'array'
    query[name] = isList && typeof value === 'string' ? value.split(',').filter(Boolean) : value
  }
  refuseAll(operation.checkQuery(query))
  return query
}

/**
 * A body, first checked by the contract, then put in order by the validator that it was made from.
 *
 * @throws {ApiProblem} 422 that names each place
 */
export async function readInput({ body }: Operation, value: unknown): Promise<any> {
  if (!body) return undefined
  refuseAll(body.check(value))
  if (!body.validator) return value
  const messagesProvider = i18nManager.locale('en').createMessagesProvider()
  return body.validator.validate(value, { messagesProvider })
}

/** What a validator or a verb refused, with the places as JSON pointers. */
export const problemsOf = (error: InstanceType<typeof errors.E_VALIDATION_ERROR>) =>
  (error.messages as Array<{ field: string; rule: string; message: string }>).map(
    ({ field, rule, message }) => ({ field: pointer(field), rule, message })
  )
