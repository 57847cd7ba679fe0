import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import AccessToken, { tokenHash } from '#models/access_token'
import User from '#models/user'
import { ApiProblem } from '#services/api/problem'
import { Clock } from '#services/calendar/clock'
import { Person } from '#services/person'

/** Who asks, and what they may do. */
export type Access = {
  person: Person
  scopes: ReadonlySet<string>
  /** Names the token in counters of requests. */
  key: string
}

/** A token's last use is noted once in so many milliseconds: reading stays reading. */
const NOTED_EVERY = 5 * 60_000
const noted = new Map<number, number>()

/**
 * Finds out who asks by the token in the Authorization header (RFC 6750). It is looked up at every
 * request, so that a revoked one is refused at once, whichever process is asked.
 *
 * @throws {ApiProblem} 401
 */
export async function authenticate({ request }: HttpContext): Promise<Access> {
  const token = /^Bearer +(\S+)\s*$/i.exec(request.header('authorization') ?? '')?.[1]
  if (!token) return refuseToken()
  return byAccessToken(token)
}

const refuseToken = (): never => {
  throw new ApiProblem('unauthenticated', undefined, [], { 'WWW-Authenticate': 'Bearer' })
}

async function byAccessToken(text: string): Promise<Access> {
  const now = DateTime.utc()
  const row = await db
    .from('access_tokens')
    .join('users', 'users.id', 'access_tokens.user_id')
    .where('access_tokens.token_hash', tokenHash(text))
    .whereNull('users.disabled_at')
    .select(
      'users.*',
      'access_tokens.id as token_id',
      'access_tokens.scopes as token_scopes',
      'access_tokens.expires_at as token_expires_at'
    )
    .first()
  if (!row) return refuseToken()
  const { token_id: id, token_scopes: scopes, token_expires_at: expiresAt, ...user } = row
  if (expiresAt && DateTime.fromISO(expiresAt) <= now) return refuseToken()

  await noteUse(id, now)
  return {
    person: personFrom(user, now),
    scopes: new Set(typeof scopes === 'string' ? JSON.parse(scopes) : scopes),
    key: `token:${id}`,
  }
}

/** The person that a row of the accounts is about. */
export function personFrom(row: Record<string, any>, now: DateTime): Person {
  const user = User.$createFromAdapterResult(row, undefined, undefined as any)!
  return new Person(user, new Clock(user.timeZone, now))
}

async function noteUse(id: number, now: DateTime) {
  if (now.toMillis() - (noted.get(id) ?? 0) < NOTED_EVERY) return
  if (noted.size > 10_000) noted.clear()
  noted.set(id, now.toMillis())
  await AccessToken.query().where('id', id).update({ last_used_at: now.toISO() })
}

/** @throws {ApiProblem} 403 when the token lacks the scope */
export function requireScope({ scopes }: Pick<Access, 'scopes'>, scope: string | null) {
  if (scope === null || scopes.has(scope)) return
  throw new ApiProblem('forbidden', `This token needs the scope ${scope}.`, [], {
    'WWW-Authenticate': `Bearer error="insufficient_scope", scope="${scope}"`,
  })
}
