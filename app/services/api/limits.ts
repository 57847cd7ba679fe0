import type { HttpContext } from '@adonisjs/core/http'
import { errors } from '@adonisjs/limiter'
import limiter from '@adonisjs/limiter/services/main'
import { rateLimits, rateStore } from '#config/api'
import type { Access } from '#services/api/access'
import { ApiProblem } from '#services/api/problem'

/** Seconds in which requests are counted. */
const WINDOW = 60

/**
 * Counts a request for its token, or for its address when it shows no valid one, and says how many
 * are left (draft-ietf-httpapi-ratelimit-headers).
 *
 * @throws {ApiProblem} 429 with the seconds until it may go on
 */
export async function countRequest({ request, response }: HttpContext, access: Access | null) {
  const policy = access ? 'token' : 'address'
  const requests = rateLimits[policy]
  const tell = (remaining: number, seconds: number) => {
    response.header('RateLimit-Policy', `"${policy}";q=${requests};w=${WINDOW}`)
    response.header('RateLimit', `"${policy}";r=${remaining};t=${seconds}`)
  }
  try {
    const counter = limiter.use(rateStore, { requests, duration: WINDOW })
    const { remaining, availableIn } = await counter.consume(
      access ? `api:${access.key}` : `api:address:${request.ip()}`
    )
    tell(remaining, availableIn)
  } catch (error) {
    if (!(error instanceof errors.E_TOO_MANY_REQUESTS)) throw error
    const seconds = Math.max(error.response.availableIn, 1)
    tell(0, seconds)
    throw new ApiProblem('too_many_requests', undefined, [], { 'Retry-After': String(seconds) })
  }
}
