import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { readRows } from '#queries/raw'
import AccessToken, { isAccessToken, tokenHash } from '#models/access_token'
import User from '#models/user'
import { peekJwt, verifyJwt } from '#services/api/jwt'
import { ApiProblem } from '#services/api/problem'
import { isScope, neededFor, type Scope } from '#services/api/scopes'
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

const BEARER = /^Bearer +(\S+)\s*$/i

/**
 * Finds out who asks by the token in the Authorization header (RFC 6750): one that a person made, or
 * one of a client that has signed in. It is looked up at every request, so that what was revoked is
 * refused at once, whichever process is asked.
 *
 * @returns null when there is no token, or none that works
 */
export async function findAccess({ request }: HttpContext): Promise<Access | null> {
  const token = BEARER.exec(request.header('authorization') ?? '')?.[1]
  if (!token) return null
  const now = DateTime.utc()
  return isAccessToken(token) ? byAccessToken(token, now) : bySignedToken(token, now)
}

/** @throws {ApiProblem} 401 */
export function refuseVisitor({ request }: HttpContext): never {
  const sent = request.header('authorization') !== undefined
  throw new ApiProblem('unauthenticated', undefined, [], {
    'WWW-Authenticate': sent ? 'Bearer error="invalid_token"' : 'Bearer',
  })
}

async function byAccessToken(text: string, now: DateTime): Promise<Access | null> {
  const [row] = await readRows(tokenSql(), [tokenHash(text)])
  if (!row) return null
  const {
    token_id: id,
    token_scopes: scopes,
    token_expires_at: expiresAt,
    token_used_at: usedAt,
    ...user
  } = row
  const elapsed = (moment: string) => now.toMillis() - Date.parse(moment)
  if (expiresAt && elapsed(expiresAt) >= 0) return null
  if (!usedAt || elapsed(usedAt) > NOTED_EVERY) {
    await AccessToken.query().where('id', id).update({ last_used_at: now.toISO() })
  }
  return {
    person: personFrom(user, now),
    scopes: known(typeof scopes === 'string' ? JSON.parse(scopes) : scopes),
    key: `token:${id}`,
  }
}

async function bySignedToken(text: string, now: DateTime): Promise<Access | null> {
  const said = await peekJwt(text)
  if (!said) return null
  const row = await db
    .from('token_families')
    .join('users', 'users.id', 'token_families.user_id')
    .join('signing_keys', (on) => on.onVal('signing_keys.kid', said.kid))
    .where({ 'token_families.id': said.familyId, 'users.id': said.userId })
    .whereNull('users.disabled_at')
    .select(...userColumns(), 'signing_keys.secret as key_secret')
    .first()
  if (!row) return null
  const { key_secret: secret, ...user } = row
  const scopes = await verifyJwt(text, secret, now)
  if (!scopes) return null
  return { person: personFrom(user, now), scopes: known(scopes), key: `family:${said.familyId}` }
}

/** What a token was given once may not exist any more. */
const known = (scopes: string[]): ReadonlySet<Scope> => new Set(scopes.filter(isScope))

const tokenSql = () =>
  (sqlOfToken ??= `select ${userColumns().join(', ')},
      access_tokens.id as token_id, access_tokens.scopes as token_scopes,
      access_tokens.expires_at as token_expires_at, access_tokens.last_used_at as token_used_at
    from access_tokens join users on users.id = access_tokens.user_id
    where access_tokens.token_hash = ? and users.disabled_at is null`)
let sqlOfToken: string | undefined

/** What a request needs of its person: hashes stay where they are, and every moment costs one to parse. */
const userColumns = () => (columns ??= namesOf(User).map((name) => `users.${name}`))
let columns: string[] | undefined

const UNNEEDED = new Set([
  'password',
  'updated_at',
  'search_text',
  'last_seen_at',
  'deletion_asked_at',
])

const namesOf = (model: typeof User) =>
  [...model.$columnsDefinitions.values()]
    .map(({ columnName }) => columnName)
    .filter((name) => !UNNEEDED.has(name))

/** The person that a row of the accounts is about. */
export function personFrom(row: Record<string, any>, now: DateTime): Person {
  const user = User.$createFromAdapterResult(row, undefined, undefined as any)!
  return new Person(user, new Clock(user.timeZone, now))
}

/** @throws {ApiProblem} 403 when the token lacks one of the scopes */
export function requireScopes({ scopes }: Pick<Access, 'scopes'>, needed: Scope[]) {
  const missing = needed.find((scope) => !scopes.has(scope))
  if (!missing) return
  throw new ApiProblem('forbidden', `This token needs the scope ${missing}.`, [], {
    'WWW-Authenticate': `Bearer error="insufficient_scope", scope="${needed.join(' ')}"`,
  })
}

type Asked = { area: string; scope: Scope | null }

/**
 * @throws {ApiProblem} 403 when the token lacks a scope; 404 when it is for administrators and the person
 * is none: to them nothing is there
 */
export function requireAccess(access: Pick<Access, 'person' | 'scopes'>, { area, scope }: Asked) {
  requireScopes(access, neededFor(area, scope))
  if (area === 'admin' && !access.person.user.isAdmin) throw new ApiProblem('not_found')
}
