import { createHash } from 'node:crypto'
import type { HttpContext } from '@adonisjs/core/http'
import limiter from '@adonisjs/limiter/services/main'

/**
 * How many tries at something secret are allowed: by one address from one place, and from one place.
 * Nothing is counted against an address alone, so that nobody can lock someone else out.
 */
const LIMITS = {
  sign_in: {
    each: { requests: 10, duration: '15 mins' },
    place: { requests: 60, duration: '15 mins' },
  },
  sign_up: { place: { requests: 30, duration: '1 hour' } },
  password_reset: {
    each: { requests: 3, duration: '15 mins' },
    place: { requests: 20, duration: '1 hour' },
  },
  // generous: many read from one office, and no one guesses 256 bits; a PDF takes some work
  shared_page: { place: { requests: 300, duration: '15 mins' } },
  shared_file: { place: { requests: 60, duration: '15 mins' } },
  password_check: { each: { requests: 10, duration: '15 mins' } },
} satisfies Record<string, { each?: Limit; place?: Limit }>

type Secret = keyof typeof LIMITS
type Limit = { requests: number; duration: string }

/**
 * Counts one try before it is made: tries sent at once are all counted.
 *
 * @param who the address or account that is tried
 * @throws E_TOO_MANY_REQUESTS which becomes a page that says when to try again
 */
export async function countTry(secret: Secret, { request }: HttpContext, who?: string) {
  const limits: { each?: Limit; place?: Limit } = LIMITS[secret]
  const ip = request.ip()
  if (limits.place) await limiter.use(limits.place).consume(`${secret}:${ip}`)
  if (limits.each && who) await limiter.use(limits.each).consume(eachKey(secret, ip, who))
}

/** Forgets the tries of someone who got it right. */
export async function forgetTries(secret: Secret, { request }: HttpContext, who: string) {
  const limits: { each?: Limit; place?: Limit } = LIMITS[secret]
  if (limits.each) await limiter.use(limits.each).delete(eachKey(secret, request.ip(), who))
}

/** Addresses are not kept in the counters' table, nor do long ones overflow its key. */
const eachKey = (secret: Secret, ip: string, who: string) =>
  `${secret}:${ip}:${createHash('sha256').update(who).digest('hex').slice(0, 32)}`
