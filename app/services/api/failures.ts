import { errors as authErrors } from '@adonisjs/auth'
import { errors as httpErrors } from '@adonisjs/core/http'
import { errors as limiterErrors } from '@adonisjs/limiter'
import { errors as vineErrors } from '@vinejs/vine'
import { statusOf } from '#exceptions/status'
import { problemsOf } from '#services/api/input'
import { ApiProblem, CODE_STATUS } from '#services/api/problem'

/** Whatever went wrong, as the API says it. */
export function problemOf(error: any): ApiProblem {
  if (error instanceof ApiProblem) return error
  if (error instanceof httpErrors.E_ROUTE_NOT_FOUND) {
    return new ApiProblem('not_found', 'There is no such address.')
  }
  if (error instanceof vineErrors.E_VALIDATION_ERROR) {
    return new ApiProblem('invalid', undefined, problemsOf(error))
  }
  if (error instanceof authErrors.E_INVALID_CREDENTIALS) {
    return new ApiProblem('wrong_credentials', undefined, [], { 'WWW-Authenticate': 'Bearer' })
  }
  if (error instanceof limiterErrors.E_TOO_MANY_REQUESTS) {
    const seconds = Math.ceil(error.response.availableIn)
    return new ApiProblem('too_many_requests', undefined, [], { 'Retry-After': String(seconds) })
  }
  const status = statusOf(error)
  const code = Object.entries(CODE_STATUS).find(([, one]) => one === status)?.[0]
  if (code) return new ApiProblem(code as keyof typeof CODE_STATUS)
  return new ApiProblem(status >= 400 && status < 500 ? 'malformed' : 'internal')
}
